package about

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/sim"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
)

// A result's card lists what its formula holds, and nothing else of its system.
func TestWorkOutOfWhatItRestsOn(t *testing.T) {
	w := viewtest.World(t)
	for key, want := range map[string]string{
		"m01:share_after":  "share|own|market|years",
		"m17:at_least_one": "bets|survive",
		"m17:lucky":        "bets|survive|trials",
		"m03:to_home":      "lost|foreign|home|state",
		"m03:home_took":    "huawei_then|huawei_now|tencent_then|tencent_now|baidu_then|baidu_now",
		"m16:needed":       "stake|cloud|spent",
		"m38:hire_to_hold": "team|leave|shock",
		"m38:after_5":      "team|leave|hire|shock",
	} {
		id, result, _ := strings.Cut(key, ":")
		r := system.Of(w, viewtest.State(t, w, "view="+id))
		var got []string
		out, ok := System{}.WorkOut(r, state.ResultCard(r.S.System, r.Result(result)))
		for _, term := range out.Terms {
			for i := range r.Sys.Params {
				if r.Sys.Params[i].Label[r.S.Lang] == term.Label {
					got = append(got, r.Sys.Params[i].ID)
				}
			}
			for i := range r.Sys.Quantities {
				if q := &r.Sys.Quantities[i]; q.Label[r.S.Lang] == term.Label {
					got = append(got, q.ID)
				}
			}
		}
		if s := strings.Join(got, "|"); !ok && sim.Answered(r.Value(result)) || s != want {
			t.Errorf("%s rests on %s, want %s", key, s, want)
		}
	}
}

// What a card leaves out moves nothing: no result of any system changes with a parameter that its formula does not rest on.
func TestRestsOnNothingElse(t *testing.T) {
	w := viewtest.World(t)
	for i := range w.Systems {
		x := &w.Systems[i]
		for _, q := range viewtest.Ends(w, x.ID) {
			r := system.Of(w, viewtest.State(t, w, q))
			for n, result := range x.Results() {
				rests := system.Rests(x, result.ID)
				for k := range x.Params {
					p := &x.Params[k]
					lo, hi := r.At(k, n, p.Min.Float()), r.At(k, n, p.Max.Float())
					if moves := fmt.Sprint(lo) != fmt.Sprint(hi); moves && !slices.Contains(rests, p.ID) {
						t.Errorf("%s: %s goes from %v to %v with %s, which its formula does not hold", q, result.ID, lo, hi, p.ID)
					}
				}
			}
		}
	}
}
