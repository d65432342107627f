package data

// The words of tables, links and exports for the closed sets. The docs
// explain them in docs/dataset.md.

var (
	kindNames       = [Kinds]string{"reported", "derived", "estimate", "claim", "target", "assumption", "firm", "press", "unnamed", "market"}
	boundNames      = [Bounds]string{"", "~", "<", ">", "~<", "<=", ">=", "#"}
	metricNames     = [Metrics]string{"share", "size", "growth", "top3", "top4", "top5", "topn", "capex", "revenue", "profit"}
	topicNames      = [Topics]string{"share", "capex", "cloud"}
	viaNames        = [Vias]string{"primary", "press", "repost", "transcription", "article"}
	statusNames     = [Statuses]string{"", "paid", "pledged", "conditional", "planned"}
	preferredNames  = [Preferences]string{"0", "1", "x"}
	entityKindNames = [EntityKinds]string{"cloud", "company", "person", "product", "model", "org", "agency", "publication",
		"event-series", "concept", "place"}
	unitNames = [Units]string{"pct", "pp", "cny-m", "usd-m", "hkd-m", "count", "people", "x", "rank", "cny", "usd", "days", "weeks",
		"months", "quarters", "years", "date", "tokens", "gw", "km", "usd-per-hour", "cny-per-hour", "usd-per-user-month", "other",
		"firms", "organisations", "customers", "partners", "apps", "models", "products", "deals", "servers", "gpus", "chips", "parameters",
		"times", "age", "ordinal", "version", "sign", "cny-per-usd", "pct-per-pp", "cny-per-1k-tokens", "cny-per-gb", "cny-per-gb-month",
		"cny-per-year", "index", "hours", "groups", "fields", "fronts", "hurdles", "aims", "specs", "campaigns", "cuts",
		"switch"}
	changeNames = [Changes]string{"cut", "rise", "below-peers", "list"}
)

// String returns the word of the tables: "reported".
func (k Kind) String() string { return name(kindNames[:], int(k)) }

// String returns the sign of the tables: "", "~", "<", ">", "~<", "<=", ">=" or "#".
func (b Bound) String() string { return name(boundNames[:], int(b)) }

// String returns the word of tables and keys: "share".
func (m Metric) String() string { return name(metricNames[:], int(m)) }

// String returns the word of the tables: "capex".
func (t Topic) String() string { return name(topicNames[:], int(t)) }

// String returns the word of the tables: "press".
func (v Via) String() string { return name(viaNames[:], int(v)) }

// String returns the word of the tables: "pledged", or "".
func (s Status) String() string { return name(statusNames[:], int(s)) }

// String returns the sign of the tables: "1" for drawn, "0" or "x".
func (p Preferred) String() string { return name(preferredNames[:], int(p)) }

// String returns the word of the tables: "company".
func (k EntityKind) String() string { return name(entityKindNames[:], int(k)) }

// String returns the word of the tables: "cny-m".
func (u Unit) String() string { return name(unitNames[:], int(u)) }

// String returns the word of the tables: "cut".
func (c Change) String() string { return name(changeNames[:], int(c)) }

// Counts reports whether a unit counts things, which have a measure word in Chinese and a noun in English.
func (u Unit) Counts() bool {
	return u == Number || u == People || u == Tokens || u >= Firms && u <= Occasions
}

// Rate reports whether a unit is money for something.
func (u Unit) Rate() bool {
	return u >= USDPerHour && u <= USDPerUserMonth || u == CNYPerUSD || u >= CNYPerKTokens && u <= CNYPerYear
}

func name(names []string, i int) string {
	if i < len(names) {
		return names[i]
	}
	return "?"
}

// The Parse functions read the words that String writes.

// ParseKind reads a kind.
func ParseKind(s string) (Kind, bool) { return parse[Kind](kindNames[:], s) }

// ParseBound reads a bound.
func ParseBound(s string) (Bound, bool) { return parse[Bound](boundNames[:], s) }

// ParseMetric reads a metric.
func ParseMetric(s string) (Metric, bool) { return parse[Metric](metricNames[:], s) }

// ParseTopic reads a topic.
func ParseTopic(s string) (Topic, bool) { return parse[Topic](topicNames[:], s) }

// ParseVia reads a way.
func ParseVia(s string) (Via, bool) { return parse[Via](viaNames[:], s) }

// ParseStatus reads a status.
func ParseStatus(s string) (Status, bool) { return parse[Status](statusNames[:], s) }

// ParsePreferred reads a preference.
func ParsePreferred(s string) (Preferred, bool) { return parse[Preferred](preferredNames[:], s) }

// ParseEntityKind reads a kind of entity.
func ParseEntityKind(s string) (EntityKind, bool) { return parse[EntityKind](entityKindNames[:], s) }

// ParseUnit reads a unit.
func ParseUnit(s string) (Unit, bool) { return parse[Unit](unitNames[:], s) }

// ParseChange reads a change of prices.
func ParseChange(s string) (Change, bool) { return parse[Change](changeNames[:], s) }

func parse[T ~uint8](names []string, s string) (T, bool) {
	for i, n := range names {
		if n == s {
			return T(i), true
		}
	}
	return 0, false
}
