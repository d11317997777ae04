package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tuoyu.tck.ConcurrentTasks.race;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tuoyu.spi.PolicySource;
import org.tuoyu.spi.SourceFailed;

/** What every {@link PolicySource} does: clauses P1 to P5. */
public abstract class PolicySourceContract {

    private static final String TEXT = "# 甲〔2021〕1号\n\n> 𠮷　\t\"%\\ \u2028 e\u0301\n\n末行无换行";

    protected PolicySourceContract() {}

    /** A source over files that a host keeps, by their paths; kept again, the same source has those instead. */
    protected abstract PolicySource kept(Map<String, byte[]> files);

    /**
     * A path in characters that people write. Only where the machine has no such names, as a folder under a locale without
     * UTF-8, it may be another one, in a folder of its own.
     */
    protected String stack() {
        return "岚州/汇编.md";
    }

    @Test
    @DisplayName("P1 The text of a file comes whole; left out are a byte order mark and the return of a line")
    final void textsComeWhole() {
        PolicySource source = kept(Map.of(
                stack(),
                bytes(TEXT),
                "empty.md",
                new byte[0],
                "saved-elsewhere.md",
                bytes("\uFEFF一\r\n\uFEFF二\r三\r\n"),
                "a/b/c/long.md",
                bytes("长".repeat(1 << 18))));
        assertThat(source.text(stack())).contains(TEXT);
        assertThat(source.text("empty.md")).contains("");
        assertThat(source.text("saved-elsewhere.md")).contains("一\n\uFEFF二\r三\n");
        assertThat(source.text("a/b/c/long.md")).contains("长".repeat(1 << 18));
    }

    @Test
    @DisplayName("P2 Where there is no file there is none; every character of a path counts")
    final void othersAreNone() {
        PolicySource source = kept(Map.of(stack(), bytes(TEXT), "a.md", bytes("a")));
        assertThat(source.text("a.md")).contains("a");
        for (String other : List.of("A.md", "a.md ", "a", "b.md", "岚州", "岚州/汇编", "岚州/a.md", "汇编.md")) {
            assertThat(source.text(other)).as(other).isEmpty();
        }
    }

    @Test
    @DisplayName("P3 No path leads out of the source, or to a file by another way")
    final void pathsLeadNowhereElse() {
        PolicySource source = kept(Map.of("a/b.md", bytes("b"), "c.md", bytes("c")));
        assertThat(source.text("a/b.md")).contains("b");
        for (String path : List.of(
                "",
                "/c.md",
                "c.md/",
                "a//b.md",
                "./c.md",
                "a/../c.md",
                "../c.md",
                "a\\b.md",
                "C:c.md",
                "c.md\0",
                "a/b.md\n")) {
            assertThat(source.text(path)).as("under '%s'", path).isEmpty();
        }
    }

    @Test
    @DisplayName("P4 Read again, by four at once, it is the same; after a change it is what is kept then")
    final void readAgainItIsTheSame() {
        PolicySource source = kept(Map.of(stack(), bytes(TEXT)));
        assertThat(race(number -> source.text(stack()))).containsOnly(Optional.of(TEXT));
        kept(Map.of(stack(), bytes("changed"), "new.md", bytes("new")));
        assertThat(source.text(stack())).contains("changed");
        assertThat(source.text("new.md")).contains("new");
    }

    @Test
    @DisplayName("P5 A file that is no UTF-8 is a failure, not none and not another text")
    final void otherEncodingsFail() {
        PolicySource source = kept(Map.of("gbk.md", "托育".getBytes(Charset.forName("GBK")), "a.md", bytes("a")));
        assertThat(source.text("a.md")).contains("a");
        assertThatExceptionOfType(SourceFailed.class).isThrownBy(() -> source.text("gbk.md"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
