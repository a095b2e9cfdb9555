package org.jalon.observatory.definition;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A definition as text: read without running anything that is in it, and able to say on which line something stands. */
final class YamlText {

    private static final int LONGEST = 500_000;
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    private final @Nullable Node root;
    private final @Nullable Object value;

    private YamlText(@Nullable Node root, @Nullable Object value) {
        this.root = root;
        this.value = value;
    }

    /**
     * Reads a definition strictly: what is missing, unknown or of another kind is told at once, each with its line.
     *
     * @throws UserError when it is not YAML, or the reader found problems
     */
    static <T> T read(String yaml, Function<YamlNode, T> reader) {
        YamlText text = parse(yaml);
        List<YamlNode.Problem> problems = new ArrayList<>();
        YamlNode root = YamlNode.of("", text.value, problems);
        T read = reader.apply(root);
        root.close();
        if (!problems.isEmpty()) {
            throw new UserError(
                    "observatory.definition.problems",
                    problems.size(),
                    problems.stream()
                            .map(problem -> new UserError(
                                    "observatory.definition.on-line",
                                    text.line(problem.path()),
                                    List.of(problem.error())))
                            .toList());
        }
        return read;
    }

    private static YamlText parse(String yaml) {
        if (yaml.length() > LONGEST) {
            throw new UserError("observatory.definition.too-long", LONGEST);
        }
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(50);
        options.setNestingDepthLimit(20);
        Yaml parser = new Yaml(new SafeConstructor(options));
        try {
            return new YamlText(parser.compose(new StringReader(yaml)), parser.load(yaml));
        } catch (MarkedYAMLException e) {
            int line = Optional.ofNullable(e.getProblemMark())
                    .map(mark -> mark.getLine() + 1)
                    .orElse(1);
            throw new UserError("observatory.definition.not-yaml", line);
        } catch (YAMLException e) {
            throw new UserError("observatory.definition.not-yaml", 1);
        }
    }

    /** Of what stands at the path, such as {@code indicators[2].unit}, or of what it should stand in; from 1. */
    private int line(String path) {
        Node node = root;
        int line = 1;
        Matcher steps = STEP.matcher(path);
        while (node != null && steps.find()) {
            node = steps.group(1) != null
                    ? member(node, steps.group(1))
                    : member(node, Integer.parseInt(steps.group(2)));
            line = node == null ? line : node.getStartMark().getLine() + 1;
        }
        return line;
    }

    private static @Nullable Node member(Node node, String name) {
        return node instanceof MappingNode map
                ? map.getValue().stream()
                        .filter(entry -> entry.getKeyNode() instanceof ScalarNode key
                                && key.getValue().equals(name))
                        .map(entry -> entry.getValueNode())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static @Nullable Node member(Node node, int number) {
        return node instanceof SequenceNode list && number <= list.getValue().size()
                ? list.getValue().get(number - 1)
                : null;
    }
}
