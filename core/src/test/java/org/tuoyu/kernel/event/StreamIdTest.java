package org.tuoyu.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StreamIdTest {

    @Test
    void aKeyIsUsableUpToItsLongest() {
        String longest = "托".repeat(StreamId.LONGEST_KEY);
        assertThat(new StreamId("registration", longest).key()).isEqualTo(longest);
        assertThatIllegalArgumentException().isThrownBy(() -> new StreamId("registration", longest + "托"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "a\u0000", "a\n", "\u007F", "\uD842", "\uDFB7a"})
    void keysThatNoStoreCanKeepAreRefused(String key) {
        assertThat(StreamId.isUsable(key)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new StreamId("registration", key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " a", "\uD842\uDFB7", "a\u0301", "'; DROP TABLE JOURNAL", "/"})
    void otherKeysAreUsable(String key) {
        assertThat(new StreamId("registration", key)).hasToString("registration/" + key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Registration", "1", "-a", "registration/a"})
    void kindsAreSmallLetters(String kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> new StreamId(kind, "a"));
    }

    @Test
    void aKeyThatLooksLikeAnIdentifierIsNotShown() {
        assertThat(new StreamId("registration", "99010120000229001X")).hasToString("registration/[已隐去 masked]");
        assertThat(new StreamId("registration", "a".repeat(41))).hasToString("registration/" + "a".repeat(40) + "…");
    }
}
