package data

import "testing"

// 3.5 and 2.0 end no sentence; a stop before a paragraph's bar or a closing quote does.
func TestSentences(t *testing.T) {
	for text, want := range map[string]int{"": 0, "3.5": 0, "Up 3.5 per cent.": 1, "One. Two!|Three?": 3, "他说：“走。”": 1, "第一句。第二句！第三句？": 3, "No end": 0, "GPT-4.5 came. It went.": 2} {
		if n := sentences(text); n != want {
			t.Errorf("%q has %d, want %d", text, n, want)
		}
	}
}
