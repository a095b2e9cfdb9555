package org.jalon.newsroom.resource.check;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jalon.newsroom.text.SafeAddress;

/** The addresses of other sites that stand in a text in Markdown: in links, alone, or between angle brackets. */
final class WrittenLinks {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"'`|\\\\]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.,;:!?*_…»’]+$");

    private WrittenLinks() {}

    static Set<String> in(String markdown) {
        return ADDRESS.matcher(markdown)
                .results()
                .map(MatchResult::group)
                .map(WrittenLinks::ended)
                .filter(address ->
                        SafeAddress.of(address).filter(SafeAddress::isElsewhere).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Without what closes a link or a sentence: a bracket is part of an address only where it was opened in it. */
    private static String ended(String found) {
        int depth = 0;
        int end = found.length();
        for (int i = 0; i < found.length(); i++) {
            char c = found.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || c == ']') {
                end = i;
                break;
            }
        }
        return END_OF_SENTENCE.matcher(found.substring(0, end)).replaceFirst("");
    }
}
