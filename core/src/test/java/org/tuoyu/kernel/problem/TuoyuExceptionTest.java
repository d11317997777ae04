package org.tuoyu.kernel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** What is thrown on purpose shows no identifier, whatever a driver said. */
final class TuoyuExceptionTest {

    private static final String NUMBER = "990101200002290019";

    private static final class Failed extends TuoyuException {
        private static final long serialVersionUID = 1L;

        Failed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    @Test
    void aCauseThatShowsNothingIsKeptAsItIs() {
        Exception cause = new SQLException("Unique index violated, registration/A-1", "23505", 23505);
        assertThat(new Failed("It failed.", cause)).hasCause(cause).hasMessage("It failed.");
    }

    @Test
    void aMessageShowsNoIdentifier() {
        assertThat(new Failed("No place is known as " + NUMBER + ".", new TimeoutException("late")))
                .hasMessage("No place is known as " + Shown.MASK + ".");
    }

    @Test
    void aCauseThatShowsAnIdentifierIsMaskedWithAllThatLedToIt() {
        SQLException cause = new SQLException("Unique index violated, key " + NUMBER, "23505", 23505);
        cause.initCause(new IllegalStateException("row " + NUMBER));
        cause.addSuppressed(new SQLException("rollback of " + NUMBER));
        cause.setNextException(new SQLException("batch entry " + NUMBER));
        Failed failed = new Failed("It failed.", cause);
        assertThat(printed(failed))
                .doesNotContain(NUMBER)
                .contains("java.sql.SQLException: Unique index violated, key " + Shown.MASK)
                .contains("java.lang.IllegalStateException: row " + Shown.MASK)
                .contains("rollback of " + Shown.MASK)
                .contains("batch entry " + Shown.MASK);
        assertThat(failed)
                .cause()
                .satisfies(masked -> assertThat(masked.getStackTrace()).isEqualTo(cause.getStackTrace()));
    }

    @Test
    void causesThatReferToOneAnotherAreEachToldOnce() {
        IllegalStateException one = new IllegalStateException("one " + NUMBER);
        IllegalStateException other = new IllegalStateException("other " + NUMBER, one);
        one.addSuppressed(other);
        assertThat(printed(new Failed("It failed.", one)))
                .doesNotContain(NUMBER)
                .containsOnlyOnce("one " + Shown.MASK)
                .containsOnlyOnce("other " + Shown.MASK);
    }

    @Test
    void aCleanCauseOfAnIdentifierDeepDownIsMaskedToo() {
        IllegalStateException deep = new IllegalStateException("row " + NUMBER);
        assertThat(printed(new Failed("It failed.", new IllegalStateException("wrapped", new Exception(deep)))))
                .doesNotContain(NUMBER)
                .contains("wrapped");
    }

    @Test
    void bytesThatADatabaseQuotesAreMasked() {
        SQLException cause = new SQLException("Key (row_key)=(\\x0041002d) exists, X'7b2274797065'", "23505", 23505);
        assertThat(printed(new Failed("It failed.", cause)))
                .doesNotContain("0041002d", "7b2274797065")
                .contains("Key (row_key)=(" + Shown.MASK + ") exists, " + Shown.MASK);
    }

    private static String printed(Throwable failed) {
        StringWriter text = new StringWriter();
        failed.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
