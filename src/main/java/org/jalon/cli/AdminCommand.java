package org.jalon.cli;

import java.util.concurrent.Callable;
import org.jalon.account.Appointment;
import org.jalon.account.Role;
import org.jalon.mail.MailAddress;
import org.jalon.site.UserError;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives somebody a role and prints their first link: {@code admin create EMAIL}. */
@Command(name = "admin")
final class AdminCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private StorageOptions storage = new StorageOptions();

    @Parameters(index = "0", paramLabel = "create", descriptionKey = "cli.option.admin-create")
    private Verb verb = Verb.CREATE;

    @Parameters(index = "1", paramLabel = "EMAIL", descriptionKey = "cli.option.admin-address")
    private String address = "";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            defaultValue = "administrator",
            descriptionKey = "cli.option.admin-role")
    private String role = "";

    /** What can be done. */
    enum Verb {
        CREATE
    }

    AdminCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        MailAddress person =
                MailAddress.parse(address).orElseThrow(() -> new UserError("cli.admin.no-address", address));
        Role given = Role.parse(role).orElseThrow(() -> new UserError("cli.admin.no-role", role));
        try (ConfigurableApplicationContext context = CommandContext.open(storage.settings())) {
            String base = context.getEnvironment().getProperty("jalon.site.base-url", "http://localhost:8080");
            String path = switch (verb) {
                case CREATE ->
                    context.getBean(Appointment.class)
                            .appoint(person, given, terminal.words().language());
            };
            terminal.tell("cli.admin.once");
            terminal.out().println(base.replaceFirst("/$", "") + path);
        }
        return Cli.DONE;
    }
}
