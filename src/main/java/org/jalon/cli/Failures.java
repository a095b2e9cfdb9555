package org.jalon.cli;

import org.jalon.site.UserError;
import org.jalon.site.Words;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in the person's words; the stack trace is kept for mistakes of ours. */
record Failures(Terminal terminal) implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserError error) {
                terminal.err().println(error.say(terminal.words()));
                return Cli.FAILED;
            }
        }
        terminal.tell("cli.unexpected");
        failure.printStackTrace(terminal.err());
        return Cli.FAILED;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        terminal.err().println(reason(failure));
        command.usage(terminal.err());
        return Cli.WRONG_USAGE;
    }

    private String reason(ParameterException failure) {
        Words words = terminal.words();
        return switch (failure) {
            case MissingParameterException missing ->
                words.say("cli.missing", nameOf(missing.getMissing().getFirst()));
            case UnmatchedArgumentException unmatched ->
                words.say("cli.unmatched", unmatched.getUnmatched().getFirst());
            case OverwrittenOptionException twice -> words.say("cli.twice", nameOf(twice.getOverwritten()));
            default ->
                failure.getArgSpec() == null
                        ? words.say("cli.wrong-usage")
                        : words.say(
                                "cli.wrong-value", String.valueOf(failure.getValue()), nameOf(failure.getArgSpec()));
        };
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
