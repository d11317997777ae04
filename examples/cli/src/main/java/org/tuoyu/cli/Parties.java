package org.tuoyu.cli;

import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Party;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Parties named on the command line. */
final class Parties {

    private Parties() {}

    /** The party that bears the name; a name that nobody bears is an error of usage. */
    static Party named(String name, Directory directory, Languages languages, CommandLine command) {
        return directory
                .find(name)
                .orElseThrow(() -> new ParameterException(
                        command,
                        languages.say("没有名为 " + name + " 的单位", "no party is known as " + name)
                                + languages.perhaps(directory.near(name))));
    }
}
