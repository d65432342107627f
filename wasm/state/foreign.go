package state

import (
	"slices"
	"strings"
)

// Programs through which links are passed on hang parameters of theirs on them. They are no fault of the reader's, so
// nothing is said of them. docs/embedding.md has the same lists; a test compares them.

// Foreign are names as they stand, in small letters, by who hangs them on.
var Foreign = []struct {
	Who   string
	Names []string
}{
	{"the frame", []string{"live", "id", "childid", "initialwidth", "parenttitle", "parenturl"}},
	{"WeChat", []string{"from", "isappinstalled", "scene", "subscene", "ascene", "nsukey", "clicktime", "enterid", "sessionid", "chksm", "devicetype",
		"version", "pass_ticket", "exportkey", "key", "uin", "srcid", "mpshare", "weixinadkey", "weixinadinfo", "gdt_vid", "wxfrom", "openid"}},
	{"QQ", []string{"adtag", "pgv_ref", "ptlang", "sid", "tencentshareid"}},
	{"Weibo", []string{"wm", "sourcetype", "luicode", "lfid", "featurecode", "sudaref", "retcode", "display"}},
	{"Zhihu", []string{"zhida_source", "is_share_data", "hybrid_search_source", "hybrid_search_extra"}},
	{"Xiaohongshu", []string{"appuid", "apptime", "app_platform", "app_version", "author_share", "type"}},
	{"Douyin, TikTok, Toutiao", []string{"timestamp", "schema_type", "enter_from", "u_code", "did", "iid", "mid", "region", "is_copy_url", "is_from_webapp",
		"sender_device", "group_id", "req_id", "wxshare_count", "use_new_style", "category_new", "channel", "app"}},
	{"Bilibili", []string{"vd_source", "bbid", "buvid", "unique_k", "plat_id", "is_story_h5", "seid"}},
	{"DingTalk, Feishu", []string{"dtaction", "ddtab", "corpid", "swfrom", "op_tracking", "open_in_browser"}},
	{"Alibaba", []string{"spm", "scm", "pvid", "acm", "ut_sk", "suid", "un", "cpp", "sm", "short_name", "shareurl", "sp_tk"}},
	{"Baidu", []string{"hmsr", "hmpl", "hmcu", "hmkw", "hmci", "eqid", "fr"}},
	{"LINE", []string{"openexternalbrowser", "openinappbrowser"}},
	{"Facebook, Instagram, Threads", []string{"igsh", "igshid", "mibextid", "xmt", "slof"}},
	{"X", []string{"ref_src", "ref_url", "s"}},
	{"LinkedIn", []string{"trk", "trkinfo", "trackingid", "lipi", "rcm"}},
	{"Reddit, Pinterest, Snapchat, Notion", []string{"rdt_cid", "epik", "sc_cid", "pvs"}},
	{"Google", []string{"gclsrc", "srsltid", "ved", "usg", "sa", "ei", "usqp", "amp", "outputtype"}},
	{"Microsoft, Outlook", []string{"cvid", "ocid", "sdata", "reserved", "data"}},
	{"mail", []string{"mkt_tok", "ck_subscriber_id", "dm_i", "emci", "emdi", "ceid", "nlid", "hsctatracking", "rb_clickid", "wickedid", "mkevt", "mkcid"}},
	{"counting", []string{"s_cid", "s_kwcid", "xtor", "xts", "cid", "icid", "ncid", "cmp", "cmpid", "campaign", "ito", "smid", "smtyp", "share",
		"shared", "ref", "referrer", "referer", "source", "src", "via", "partner", "feature", "ts", "nonce", "nocache", "cache", "rand", "random", "r"}},
}

// ForeignPrefixes and ForeignSuffixes are how such names begin or end.
var (
	ForeignPrefixes = []string{"utm_", "utm.", "pk_", "mtm_", "matomo_", "piwik_", "at_", "wt_", "wt.", "mc_", "hsa_", "bsft_", "oly_", "vero_", "trk_", "itm_",
		"sfmc_", "ml_", "elq", "ga_", "gad_", "fb_", "li_", "tt_", "ttc_", "wx_", "wechat_", "weibo_", "qq_", "zhihu_", "xhs", "xsec_", "dd_", "lark_",
		"feishu_", "bd_", "ali_", "spm_", "scm_", "share", "liff.", "tgweb", "tgshare"}
	ForeignSuffixes = []string{"clid", "clkid", "clickid", "braid", "trackid"}
)

// listed reports whether a name is one that others hang on links.
func listed(k string) bool {
	for _, x := range Foreign {
		if slices.Contains(x.Names, k) {
			return true
		}
	}
	return slices.ContainsFunc(ForeignPrefixes, func(p string) bool { return strings.HasPrefix(k, p) }) ||
		slices.ContainsFunc(ForeignSuffixes, func(p string) bool { return strings.HasSuffix(k, p) })
}

// foreign reports whether a parameter that nobody knows looks like one of those: its name begins with _ or $, or is a
// bare number against caches; or its value is a time in seconds, or a token: long, of letters and digits.
func foreign(kv KV) bool {
	if kv.Key[0] == '_' || kv.Key[0] == '$' {
		return true
	}
	const digits = "0123456789"
	if kv.Value == "" {
		return strings.Trim(kv.Key, digits) == ""
	}
	if strings.Trim(kv.Value, digits) == "" {
		return len(kv.Value) >= 10
	}
	if len(kv.Value) < 16 || strings.ContainsFunc(kv.Value, func(r rune) bool {
		return !('a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9' || strings.ContainsRune("-_.~%=/+", r))
	}) {
		return false
	}
	return strings.ContainsAny(kv.Value, digits)
}
