package org.plenary;

import picocli.CommandLine.Command;

/** All commands of {@code ./plenary}. A room that has one lists its class here and its words in {@code messages/plenary}. */
@Command(
        name = "plenary",
        subcommands = {ServeCommand.class, picocli.CommandLine.HelpCommand.class})
final class PlenaryCommand {}
