#!/bin/sh
# Everything one does with this project, one word each:
#
#   ./build.sh serve             build, then serve dist/ on http://127.0.0.1:8080/ (PORT=9000 uses another port)
#   ./build.sh test              everything that is checked, in the order from quick to slow
#   ./build.sh build             only build dist/
#   ./build.sh build DATA=dir    the same from another folder of tables and words
#   ./build.sh build SITE=/dir/  the same for a site that is not at the top of its host
#   ./build.sh bench             measure, side by side with others; rewrites docs/benchmarks.md
#   ./build.sh glyphs            bake the canvas glyphs again, from Debian's fonts-noto-cjk and -extra
#   ./build.sh clean             remove what was built and fetched
#
# `build` and `serve` want Go and nothing else. `test` and `bench` also want Node and browsers, and install them where
# they may. NAME=value after the word sets a variable: DATA, SITE, PORT, ENGINE (plain: link it as it comes), ENGINES (chromium,firefox,webkit), ONLY (scenarios).
set -eu
cd "$(dirname "$0")"

# Inlining makes the program an eighth larger on the wire and hardly faster: the frame's work is in a few long loops.
# INLINE=1 builds with it, to measure again.
# Where syscall/js is inlined into itself, a call of the page puts no lists of its arguments on the heap; the program is a thousandth lighter with it.
gcflags=all=-l
calls=syscall/js=

# Without paths in what is compiled, a copy of the sources in another folder finds it compiled.
export GOFLAGS="${GOFLAGS:-} -trimpath"

serve() {
	build
	go build -o .cache/serve ./tools/serve
	exec .cache/serve -dir dist
}

build() {
	assemble dist .cache/parts
	go run ./tools/compress -cache .cache/compress dist
}

# assemble makes a complete site, less the compressed twins: $1 the site, $2 what it is made of.
assemble() {
	mkdir -p "$2"
	go run ./tools/pack -data "${DATA:-data}" -out "$2/dataset.msgp"
	program "$2/yuntu.wasm"
	program "$2/yuntu-2d.wasm" -tags=flat
	program "$2/yuntu-charts.wasm" -tags=flat,charts
	rm -rf "$1"
	go run ./tools/page -dataset "$2/dataset.msgp" -wasm "$2/yuntu.wasm" -flat "$2/yuntu-2d.wasm" -charts "$2/yuntu-charts.wasm" -exec "$(go env GOROOT)/lib/wasm/wasm_exec.js" -data "${DATA:-data}" -site "${SITE:-/}" -out "$1"
}

# program links the wasm; with the tag flat it comes without the engine, with charts without pictures of systems. No paths, no version control state, no build id: the same source gives the same bytes.
# tools/lean takes out the names and lines that only traces of crashes print; TRACES=1 keeps them.
program() {
	[ -z "${INLINE:-}" ] || gcflags=
	engine
	GOOS=js GOARCH=wasm go build $modfile ${2:-} -trimpath -buildvcs=false -ldflags "-s -w -buildid=" -gcflags="$gcflags" -gcflags="$calls" -o "$1" ./wasm
	[ -n "${TRACES:-}" ] || go run ./tools/lean "$1" >/dev/null
}

# engine makes a copy of Ebitengine in which some files are ours (tools/engine says which and why), and a module file
# that points there. The copy's shaders are compiled first, while the compiler is still in it. ENGINE=plain links it as it comes.
engine() {
	modfile=
	[ "${ENGINE:-}" != plain ] || return 0
	module=github.com/hajimehoshi/ebiten/v2
	go mod download $module
	from=$(go list -m -f '{{.Dir}}' $module)
	(cd "$from" && sha256sum --quiet -c -) <tools/engine/originals.sha256 ||
		die "tools/engine was written against another version of the engine: compare its files with $module"
	modfile=-modfile=.cache/engine.mod
	{ cat go.mod && echo "replace $module => ./.cache/engine"; } >.cache/engine.mod
	cp go.sum .cache/engine.sum
	{ echo "$from" && cat tools/engine/originals.sha256 tools/engine/shaders.go.txt tools/engine/internal/*/*.sed; } >.cache/engine.stamp
	[ ! -f .cache/engine/stamp ] || ! cmp -s .cache/engine/stamp .cache/engine.stamp || from=
	if [ -n "$from" ]; then
		rm -rf .cache/engine
		cp -R "$from" .cache/engine
		chmod -R u+w .cache/engine
		rm -rf .cache/engine/examples
		mkdir .cache/engine/internal/shaders
		cp tools/engine/shaders.go.txt .cache/engine/internal/shaders/main.go
		go run $modfile $module/internal/shaders >.cache/shaders.go || die "the engine's shaders could not be compiled"
		mv .cache/shaders.go .cache/engine/internal/graphics/shaders.go
		(cd tools/engine && find internal -name '*.sed') | while read -r edit; do
			sed -f "tools/engine/$edit" "$from/${edit%.sed}" >".cache/engine/${edit%.sed}"
		done
		cp .cache/engine.stamp .cache/engine/stamp
	fi
	(cd tools/engine && find internal -name '*.go.txt') | while read -r file; do
		cmp -s "tools/engine/$file" ".cache/engine/${file%.txt}" || cp "tools/engine/$file" ".cache/engine/${file%.txt}"
	done
}

# test builds, and then has two lanes: Go's tests, and what is tried in browsers, which waits as much as it works. What the
# second says is shown once the first is through. Both want what the build compiles, so it comes first, and the browsers' packages meanwhile.
test() {
	passed=0 failed=0 skipped=0 second=
	trap 'total $?' EXIT
	trap 'kill "$second" 2>/dev/null; second= && exit 130' INT TERM
	want_node
	want_fonts
	want brotli command -v brotli
	mkdir -p .cache
	rm -f .cache/second.txt .cache/second.count
	want_browsers >.cache/wanted.txt 2>&1 &
	wanted=$!
	step "build" build
	wait $wanted || wanted=
	cat .cache/wanted.txt
	[ -n "$wanted" ] || die "a browser could not be had"
	built >.cache/second.txt 2>&1 &
	second=$!
	step "format, vet, staticcheck" static
	YUNTU_DATASET=$PWD/.cache/tested/dataset.msgp
	export YUNTU_DATASET
	step "pack" go run ./tools/pack -data data -out "$YUNTU_DATASET"
	step "unit tests, host" unit go test -vet=off ./...
	step "unit tests, wasm" unit test_wasm
	second
	[ -f .cache/second.whole ] || die "what is built is not as it should be"
}

# built is the second lane; it leaves its counts, and a sign that it came to its end.
built() {
	trap 'echo "$passed $failed $skipped" >.cache/second.count' EXIT
	trap - INT TERM
	passed=0 failed=0 skipped=0
	rm -f .cache/second.whole
	step "types of the scripts" types
	step "same input, same bytes" reproducible
	step "sizes" sizes
	step "contact sheet of the systems" go run ./tools/shots -only sys- -dataset .cache/parts/dataset.msgp -out artefacts/systems
	step "browsers" browsers
	touch .cache/second.whole
}

# second shows what the second lane has said, and what it goes on to say, and takes its counts.
second() {
	[ -n "$second" ] || return 0
	lane=$second second=
	tail -n +1 -f .cache/second.txt &
	shown=$!
	wait "$lane" || true
	sleep 2 # the last lines
	kill "$shown" 2>/dev/null || true
	read -r p f s <.cache/second.count || return 0
	passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
}

# step runs a check under a heading and says how long it took. It counts as one that passed, unless it counts its own.
step() {
	printf '\n== %s\n' "$1"
	began=$(date +%s) before=$passed
	shift
	"$@"
	[ "$passed" != "$before" ] || passed=$((passed + 1))
	printf '   %s s\n' $(($(date +%s) - began))
}

# total is the last line, whatever happened, and waits for the second lane: a step that stopped the run is a failure, also where nothing was counted.
total() {
	second # also where the first lane has failed
	[ "$1" = 0 ] || [ "$failed" != 0 ] || failed=1
	printf '\n%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
}

# unit runs Go tests, shows a line for each package and all of what failed, and counts the tests.
unit() {
	mkdir -p .cache
	status=0
	"$@" -v >.cache/unit.txt 2>&1 || status=$?
	passed=$((passed + $(grep -c '^--- PASS' .cache/unit.txt || true)))
	failed=$((failed + $(grep -c '^--- FAIL' .cache/unit.txt || true)))
	skipped=$((skipped + $(grep -c '^--- SKIP' .cache/unit.txt || true)))
	if [ $status = 0 ]; then
		awk '/^ok/ { print } /^--- SKIP/ { print $3 ": skipped:" said } { said = $0 }' .cache/unit.txt
	else
		grep -v '^=== \|--- PASS' .cache/unit.txt
		die "unit tests failed"
	fi
}

static() {
	unformatted=$(gofmt -l data tools wasm)
	[ -z "$unformatted" ] || die "not in gofmt's form: $(echo $unformatted); gofmt -w does it"
	strays=$(git ls-files 2>/dev/null | grep -v -E '/|^(\.|LICENSE|NOTICE|README|build\.sh$|go\.(mod|sum)$)' || true)
	[ -z "$strays" ] || die "does not belong at the top: $(echo $strays)"
	go build -o .cache/lint ./tools/lint
	# Not itself: what it finds of a package it finds by what that stands on, which here are three hundred packages for ten lines.
	.cache/lint $(go list ./... | grep -v /tools/lint$)
	# What the page calls by //go:wasmexport looks unused.
	as_linked .cache/lint -checks inherit,-U1000 $(other_files)
	as_linked .cache/lint -checks inherit,-U1000 -tags flat,charts ./wasm
	for f in web/*.js; do node_check "$f"; done
}

# as_linked looks at packages as program compiles them, so that hardly one is compiled twice.
as_linked() {
	env GOOS=js GOARCH=wasm GOFLAGS="-trimpath -gcflags=$gcflags -gcflags=$calls" "$@"
}

# other_files names the program's packages that have other files in the browser than on the host; of the rest every file was looked at there.
other_files() {
	files='{{.ImportPath}} {{.GoFiles}} {{.TestGoFiles}} {{.XTestGoFiles}}'
	go list -f "$files" ./data/... ./wasm/... | sort >.cache/host.txt
	GOOS=js GOARCH=wasm go list -f "$files" ./data/... ./wasm/... | sort | comm -13 .cache/host.txt - | cut -d' ' -f1
}

# node_check parses a script as the module it is.
node_check() {
	node --input-type=module --check <"$1" || die "$1: does not parse"
}

# types checks the scripts, and the panels of the goldens, against web/bridge.d.ts; the compiler comes by the suite's lock file.
types() {
	want npm command -v npm
	fetch tools/e2e
	for project in web tools/e2e wasm/app/testdata; do
		tools/e2e/node_modules/.bin/tsc -p $project/jsconfig.json --skipLibCheck || die "$project: types don't fit"
	done
}

# The pure packages again, as the program runs them; -short leaves out walks through thousands of cases that the host has
# made and that come out the same, and of the kinds of pictures only the chart is looked at: app draws all of them. What draws needs a browser and is tested in one. The program gets a small environment, because wasm_exec.js keeps arguments and environment in 12 KB.
test_wasm() {
	pure=$(GOOS=js GOARCH=wasm go list -f '{{.ImportPath}} {{join .Deps " "}}' ./data/... ./wasm/... |
		grep -v -e hajimehoshi/ebiten -e '^yuntu/wasm/view/' | cut -d' ' -f1)
	as_linked go test -vet=off -exec "env -i PATH=$PATH YUNTU_DATASET=$YUNTU_DATASET $(go env GOROOT)/lib/wasm/go_js_wasm_exec" -short $pure yuntu/wasm/view/chart "$@"
}

# reproducible builds a copy of the sources in another folder and compares every byte.
reproducible() {
	there=$(mktemp -d)
	tar -cf - --exclude=node_modules data tools web wasm go.mod go.sum build.sh | tar -xf - -C "$there"
	(cd "$there" && mkdir -p .cache && assemble copy .cache/parts >/dev/null && cd copy && find . -type f | LC_ALL=C sort | xargs sha256sum) >.cache/copy.sum
	rm -rf "$there"
	(cd dist && find . -type f ! -name '*.br' ! -name '*.gz' | LC_ALL=C sort | xargs sha256sum) >.cache/dist.sum
	diff .cache/dist.sum .cache/copy.sum || die "two builds of the same source differ"
}

# sizes keeps what is needed until live from growing unnoticed: the program, the dataset's core and the words of one
# language. The suite measures what a browser really fetches. The same program with a line more or less may weigh 1,500 bytes
# more or less, since all addresses move: so much is left above what it weighs.
sizes() {
	own=0 later=$(($(weight dataset.lexicon.msgp) + $(weight dataset.rest.msgp)))
	for language in zh-Hans zh-Hant en; do
		words=$(weight "dataset.$language.msgp")
		later=$((later + words + $(weight "dataset.$language.rest.msgp")))
		[ "$words" -le $own ] || own=$words
	done
	echo "what comes later: $((later - own)) bytes (brotli)"
	budget yuntu.wasm 1520000
	budget yuntu-2d.wasm 1262000
	budget yuntu-charts.wasm 945000
}

# budget compares a program, $1, with the core and the words of one language, with the most that they may weigh, $2.
budget() {
	bytes=$(($(weight "$1") + $(weight dataset.msgp) + own))
	echo "$1, core and words: $bytes bytes (brotli), at most $2"
	[ "$bytes" -le "$2" ] || die "program and data are too large"
}

# weight is the size of a built file, by its plain name, as a host with brotli sends it.
weight() {
	name=$(sed -n "s/^ *\"$1\": \"\([^\"]*\)\".*/\1/p" dist/files.json)
	wc -c <"dist/$name.br"
}

browsers() {
	want_browsers
	go build -o .cache/serve ./tools/serve
	rm -f .cache/browsers.txt
	status=0
	node tools/e2e/run.js --counts=.cache/browsers.txt ${ENGINES:+--engine="$ENGINES"} ${ONLY:+--only="$ONLY"} || status=$?
	[ -f .cache/browsers.txt ] || die "the browser suite did not come to its end"
	read -r p f s <.cache/browsers.txt
	passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
	[ $status = 0 ] || die "the browser suite failed"
}

bench() {
	want_browsers
	want chromium any chromium chromium-browser google-chrome "${CHROMIUM:-}" # as readers have it
	[ -f tools/bench/run.js ] || die "there is no tools/bench/run.js"
	build
	go build -o .cache/serve ./tools/serve
	fetch tools/bench
	fetch tools/bench/search
	node tools/bench/run.js
}

glyphs() {
	want_fonts
	mkdir -p "${DATA:-data}/fonts"
	go run ./tools/pack -data "${DATA:-data}" -runes >"${DATA:-data}/fonts/runes.txt"
	go run ./tools/glyphs -runes "${DATA:-data}/fonts/runes.txt" -out "${DATA:-data}/fonts/glyphs.bin"
}

clean() {
	rm -rf dist artefacts .cache tools/*/node_modules
}

# --- set-up: what is missing is installed where that is allowed, and else named in one line ---

want_node() {
	want nodejs command -v node
	[ "$(node -p 'process.versions.node.split(".")[0]')" -ge 18 ] || die "Node 18 or newer is needed, this is $(node -v): https://nodejs.org/"
}

want_browsers() {
	want_node
	# The same engine without windows, where there is such a package: a scenario costs a fifth less in it.
	[ -n "${CHROMIUM:-}" ] || command -v chromium-headless-shell >/dev/null || install chromium-headless-shell || true
	together browser_packages
	# WebKit takes the reader's languages from a locale; without its source, two scenarios say so and are skipped.
	(want locales ls /usr/share/i18n/locales/zh_TW) || true
	want_fonts
	fetch tools/e2e
}

# browser_packages calls $1 with each package and the test that tells whether it is there.
browser_packages() {
	"$1" npm command -v npm
	"$1" brotli command -v brotli # build does without, and takes longer
	"$1" chromium any chromium-headless-shell chromium chromium-browser google-chrome "${CHROMIUM:-}"
	"$1" firefox-esr any firefox-esr firefox "${FIREFOX:-}"
	"$1" webkit2gtk-driver command -v WebKitWebDriver
	"$1" xvfb command -v Xvfb
}

# together installs at one go what is missing of a list, and then wants each of it.
together() {
	missing=
	"$1" lacks
	[ -z "$missing" ] || install $missing || true
	"$1" want
}

lacks() {
	package=$1
	shift
	"$@" >/dev/null 2>&1 || missing="$missing $package"
}

# install installs Debian packages, where that is allowed.
install() {
	root=
	[ "$(id -u)" = 0 ] || root="sudo -n"
	command -v apt-get >/dev/null && $root true 2>/dev/null || return 1
	echo "installing $*"
	[ -n "${updated:-}" ] || $root apt-get update -qq >/dev/null 2>&1 || true
	updated=1
	$root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1
}

# want PACKAGE TEST...: if the test fails, installs the Debian package.
want() {
	package=$1
	shift
	! "$@" >/dev/null 2>&1 || return 0
	install "$package" || true
	! "$@" >/dev/null 2>&1 || return 0
	hint=
	case $package in # on Ubuntu the browsers' packages are snaps, or not there
	chromium) hint=", or CHROMIUM=/path/to/chrome" ;;
	firefox-esr) hint=" (on Ubuntu first: sudo add-apt-repository ppa:mozillateam/ppa), or FIREFOX=/path/to/firefox" ;;
	esac
	die "$package is missing: sudo apt-get install $package$hint"
}

any() {
	for name in "$@"; do
		[ -z "$name" ] || ! command -v "$name" >/dev/null || return 0
	done
	return 1
}

# want_fonts wants the faces that the canvas's glyphs are baked from; Debian has the light one in a package of its own.
want_fonts() {
	together font_packages
}

font_packages() {
	"$1" fonts-noto-cjk have_faces Regular Bold
	"$1" fonts-noto-cjk-extra have_faces Light
}

have_faces() {
	for face in "$@"; do
		ls "/usr/share/fonts/opentype/noto/NotoSansCJK-$face.ttc" || return 1
	done
}

# fetch installs what a lock file names, once per version of the lock file.
fetch() {
	[ ! "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ] || return 0
	(cd "$1" && npm ci --no-fund --no-audit --loglevel=error) || die "npm ci failed in $1: it needs the network once"
}

die() {
	echo "build.sh: $*" >&2
	exit 1
}

command -v go >/dev/null || die "Go is missing: https://go.dev/dl/ (the version is in go.mod)"
word=${1:-help}
[ $# = 0 ] || shift
for setting in "$@"; do
	case $setting in
	*=*) export "$setting" ;;
	*) die "cannot do anything with $setting" ;;
	esac
done
case $word in
serve | test | build | bench | glyphs | clean) "$word" ;;
*) sed -n '2,15s/^# \{0,1\}//p' "$0" ;;
esac
