package org.isonomia.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<button hx-post=\"/polls/p_1/ballot\" hx-trigger=\"load\">x</button>",
                "<div data-hx-get='/x' data-hx-trigger=load>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](data:text/html,<script>alert(1)</script>)",
                "![x](javascript:alert(1))",
                "![x](https://elsewhere.example/track.png)",
                "<iframe src=https://elsewhere.example></iframe>",
                "<svg onload=alert(1)>",
                "<style>body{display:none}</style>",
                "<form action=/me/leave method=post><button>x</button></form>",
                "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
                "`<script>`<script>alert(1)</script>",
                "<!--><script>alert(1)</script>-->",
                "|a|\n|-|\n|<script>alert(1)</script>|"
            })
    void nothingActiveComesThrough(String markdown) {
        assertThat(Markdown.safe(markdown))
                .doesNotContainPattern("(?i)<(script|img|iframe|svg|style|form|button|div)")
                .doesNotContainPattern("(?i)<[^>]*\\s(on[a-z]+|(data-)?hx-[a-z]+)\\s*=")
                .doesNotContainPattern("(?i)(href|src)=\"?\\s*(javascript|data):");
    }

    @Test
    void whatPeopleWriteIsShown() {
        assertThat(Markdown.safe(
                        "# Plan\n\n- *one*\n- **two**\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nhttps://example.org"))
                .contains("<h3>Plan</h3>", "<em>one</em>", "<strong>two</strong>", "<td>2</td>")
                .contains("href=\"https://example.org\"");
    }

    @Test
    void headingsStandBelowThoseOfThePage() {
        assertThat(Markdown.safe("# a\n\n## b\n\n### c\n\n###### d\n\ne\n="))
                .contains("<h3>a</h3>", "<h4>b</h4>", "<h5>c</h5>", "<h6>d</h6>", "<h3>e</h3>")
                .doesNotContain("<h1", "<h2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[click](javascript:alert(1))",
                "[click](JaVaScRiPt:alert(1))",
                "[click](data:text/html;base64,PHNjcmlwdD4=)",
                "[click](vbscript:x)",
                "[click](file:///etc/passwd)",
                "[click](blob:x)",
                "![click](javascript:alert(1))"
            })
    void aDangerousLinkIsShownAsItWasWritten(String markdown) {
        String shown = Markdown.safe(markdown);
        assertThat(shown).doesNotContain("<a").doesNotContain("<img");
        assertThat(shown.replaceAll("<[^>]*>", "").replace("&#61;", "=").strip())
                .isEqualTo(markdown);
    }

    @Test
    void aSoundLinkIsFollowedAndAPictureBecomesALink() {
        assertThat(Markdown.safe("[a *b*](https://example.org) [c](/threads) [d](mailto:a@example.org) [e](#f)"))
                .contains("<a href=\"https://example.org\"", "<em>b</em></a>", "href=\"/threads\"", "href=\"mailto:a")
                .contains("href=\"#f\"");
        assertThat(Markdown.safe("![a kite](https://example.org/kite.png) ![](https://example.org/b.png)"))
                .contains("<a href=\"https://example.org/kite.png\"", ">a kite</a>", ">https://example.org/b.png</a>")
                .doesNotContain("<img");
    }

    @Test
    void htmxIsOffAroundIt() {
        var output = new StringOutput();
        Markdown.html("text").writeTo(output);
        assertThat(output.toString()).startsWith("<div class=\"prose\" dir=\"auto\" hx-disable>");
    }
}
