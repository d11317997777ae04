package org.tuoyu.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Party;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Parties named on the command line. */
final class Parties {

    private Parties() {}

    /** The party that bears a name, or a division code on a day or bore it last. */
    static Optional<Party> find(String written, LocalDate day, Directory directory) {
        return directory.find(written).or(() -> directory.place(written, day));
    }

    /** The party that bears the name, or the code on a day; a name that nobody bears is an error of usage. */
    static Party named(String name, LocalDate day, Directory directory, Languages languages, CommandLine command) {
        return find(name, day, directory)
                .orElseThrow(() -> new ParameterException(
                        command,
                        languages.say("没有名为 " + name + " 的单位", "no party is known as " + name)
                                + languages.perhaps(directory.near(name))));
    }
}
