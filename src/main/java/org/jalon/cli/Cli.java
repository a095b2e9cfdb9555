package org.jalon.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jalon.site.Language;
import org.jalon.site.Words;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The command line: lists the commands, or runs one and gives its exit code.
 *
 * <p>0 is done; 1 is failed, with nothing changed; 2 is wrong usage. Results go to standard output, everything else to
 * standard error.
 */
public final class Cli {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;

    /** Every command, in the order they are listed; {@code test} and {@code bench} are run by the launcher. */
    static final List<String> NAMES = List.of(
            "demo",
            "test",
            "serve",
            "import",
            "mapping",
            "export",
            "duplicates",
            "territory",
            "indicator",
            "articles",
            "hours",
            "accessibility",
            "admin",
            "backup",
            "restore",
            "reindex",
            "sample",
            "bench");

    private static final Set<String> ASK_FOR_HELP = Set.of("help", "--help", "-h");

    private final Terminal terminal;
    private final CommandLine commands;

    Cli(Class<?> application, Terminal terminal) {
        this.terminal = terminal;
        this.commands = new CommandLine(CommandSpec.create().name("jalon"));
        List<Callable<Integer>> all = List.of(
                new DemoCommand(application, terminal),
                new ServeCommand(application, terminal),
                new ImportCommand(terminal),
                new MappingCommand(terminal),
                new ExportCommand(terminal),
                new DuplicatesCommand(terminal),
                new TerritoryCommand(terminal),
                new IndicatorCommand(terminal),
                new AccessibilityCommand(terminal),
                new ArticlesCommand(terminal),
                new AdminCommand(terminal),
                new BackupCommand(terminal),
                new RestoreCommand(terminal),
                new ReindexCommand(terminal),
                new SampleCommand(terminal),
                new HoursCommand(terminal));
        all.forEach(commands::addSubcommand);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setResourceBundle(ResourceBundle.getBundle(
                "messages.cli",
                terminal.words().language().locale(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
        describe(commands, "cli");
        Failures failures = new Failures(terminal);
        commands.setExecutionExceptionHandler(failures);
        commands.setParameterExceptionHandler(failures);
    }

    /**
     * Runs the command that the arguments name.
     *
     * @param application the web application, for the commands that serve
     * @param arguments of the program
     * @return the exit code of the process
     */
    public static int run(Class<?> application, String[] arguments) {
        Words words = Words.in(languageOf(System.getenv()));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        return new Cli(application, new Terminal(words, out, err)).run(arguments);
    }

    int run(String... arguments) {
        if (arguments.length == 0 || (ASK_FOR_HELP.contains(arguments[0]) && arguments.length == 1)) {
            list(terminal.out());
            return DONE;
        }
        if (arguments[0].equals("help")) {
            return run(arguments[1], "--help");
        }
        if (!commands.getSubcommands().containsKey(arguments[0])) {
            terminal.tell("cli.unknown-command", arguments[0]);
            list(terminal.err());
            return WRONG_USAGE;
        }
        return commands.execute(arguments);
    }

    /** The language of a person by their environment: French unless their locale says another one. */
    static Language languageOf(Map<String, String> environment) {
        for (String variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                boolean neutral = value.equals("POSIX") || value.equals("C") || value.startsWith("C.");
                return neutral ? Language.FRENCH : Language.of(Locale.of(value.split("[_.@]", 2)[0]));
            }
        }
        return Language.FRENCH;
    }

    private void list(PrintStream to) {
        Words words = terminal.words();
        to.println(words.say("cli.commands"));
        NAMES.forEach(name -> to.printf("  %-13s %s%n", name, words.say("cli." + name + ".summary")));
        to.println(words.say("cli.more"));
    }

    /** Puts the words of the person's language on every command. */
    private void describe(CommandLine command, String key) {
        Words words = terminal.words();
        command.getCommandSpec()
                .usageMessage()
                .description(words.find(key + ".summary").orElse(""))
                .synopsisHeading(words.say("cli.usage") + " ");
        command.getSubcommands().forEach((name, child) -> describe(child, key + "." + name));
    }
}
