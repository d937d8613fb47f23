package org.plenary;

import org.plenary.access.ResetPasswordCommand;
import org.plenary.agenda.checks.command.CheckCommand;
import org.plenary.agenda.desk.ImportCommand;
import org.plenary.database.BackupCommand;
import org.plenary.database.RestoreCommand;
import org.plenary.record.VerifyRecordCommand;
import org.plenary.reports.ExportCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** All commands of {@code ./plenary}. A room that has one lists its class here and its words in {@code messages/plenary}. */
@Command(
        name = "plenary",
        versionProvider = PlenaryCommand.Version.class,
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            CheckCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ResetPasswordCommand.class,
            VerifyRecordCommand.class,
            RehearseCommand.class,
            HelpCommand.class
        })
final class PlenaryCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "plenary.help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "plenary.version")
    private boolean version;

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = PlenaryApplication.class.getPackage().getImplementationVersion();
            return new String[] {"Plenary " + (version == null ? "" : version)};
        }
    }
}
