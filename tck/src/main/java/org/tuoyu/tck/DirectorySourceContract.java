package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tuoyu.tck.ConcurrentTasks.race;

import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.spi.DirectorySource;
import org.tuoyu.spi.SourceFailed;

/** What every {@link DirectorySource} does: clauses D1 to D6. */
public abstract class DirectorySourceContract {

    protected DirectorySourceContract() {}

    /** A source over what a host has recorded; recorded again, the same source has that instead. */
    protected abstract DirectorySource recorded(DirectorySample sample);

    /** Takes away what the source reads from, so that it cannot be read. */
    protected abstract void breakSource();

    @Test
    @DisplayName("D1 Every unit and group comes with its names, character by character, in the order recorded")
    final void partiesComeWhole() {
        DirectorySample sample = DirectorySample.whole();
        Directory loaded = recorded(sample).load().orElseThrow();
        assertThat(loaded.units()).isEqualTo(sample.directory().units());
        assertThat(loaded.groups()).isEqualTo(sample.directory().groups());
        for (Party party : sample.parties()) {
            assertThat(party.allNames())
                    .allSatisfy(name -> assertThat(loaded.find(name)).contains(party));
        }
    }

    @Test
    @DisplayName("D2 Days come as they were recorded, in any time zone, on both sides of each seam")
    final void daysComeAsTheyAre() {
        List<String> expected = DirectorySample.days(DirectorySample.whole().directory());
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String other : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Shanghai")) {
                TimeZone.setDefault(TimeZone.getTimeZone(other));
                Directory loaded = recorded(DirectorySample.whole()).load().orElseThrow();
                assertThat(DirectorySample.days(loaded)).as(other).isEqualTo(expected);
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    @DisplayName("D3 Where places lie and which codes are borne comes whole")
    final void placesComeWhole() {
        DirectorySample sample = DirectorySample.whole();
        Directory loaded = recorded(sample).load().orElseThrow();
        assertThat(sample.locations())
                .allSatisfy(location -> assertThat(loaded.location(
                                location.place(), location.period().from()))
                        .contains(location));
        assertThat(sample.codes())
                .allSatisfy(code -> assertThat(
                                loaded.place(code.code(), code.period().from()).map(Party::id))
                        .contains(code.unit()));
    }

    @Test
    @DisplayName("D4 What makes no directory is rejected with what is wrong, and nothing of it is left out instead")
    final void clashesAreRejected() {
        assertThat(recorded(DirectorySample.clashing()).load().valid()).isEmpty();
    }

    @Test
    @DisplayName("D5 Loaded again, by four at once, it is the same; after a change it is what was recorded then")
    final void loadedAgainItIsTheSame() {
        DirectorySource source = recorded(DirectorySample.whole());
        List<String> first = DirectorySample.days(source.load().orElseThrow());
        assertThat(race(number -> DirectorySample.days(source.load().orElseThrow())))
                .containsOnly(first);
        recorded(DirectorySample.more());
        assertThat(source.load().orElseThrow().units())
                .isEqualTo(DirectorySample.more().directory().units());
    }

    @Test
    @DisplayName("D6 A source that cannot be read is a failure, not a directory of fewer parties")
    final void unreadableSourcesFail() {
        DirectorySource source = recorded(DirectorySample.whole());
        assertThat(source.load().orElseThrow().units()).isNotEmpty();
        breakSource();
        assertThatExceptionOfType(SourceFailed.class).isThrownBy(source::load);
    }
}
