package occ.mapping;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.kernel.Parsed;

/** The nominal name of a group: safe to say in an operation, and silent about who its members are. */
public record GroupName(String text) {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;

    public static Parsed<GroupName> parse(String typed) {
        var text = typed.strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return Parsed.invalid("Give the group a name");
        }
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return Parsed.invalid("A name has between %d and %d characters".formatted(SHORTEST, LONGEST));
        }
        return text.chars().anyMatch(Character::isLetter)
                ? Parsed.valid(new GroupName(text))
                : Parsed.invalid("A name has at least one letter");
    }

    /** What the person who names it should think about again. A warning stops nobody: words have many meanings. */
    public List<String> warnings(Collection<String> memberNames) {
        return Stream.concat(
                        ProtectedWords.in(text)
                                .map("“%s” can speak of ethnicity, nationality or religion (R43)"::formatted),
                        memberNames.stream().filter(this::givesAway).map("It gives away a member: %s"::formatted))
                .toList();
    }

    private boolean givesAway(String memberName) {
        var words = ProtectedWords.split(text).collect(Collectors.toSet());
        return ProtectedWords.split(memberName)
                .filter(word -> word.length() >= SHORTEST)
                .anyMatch(words::contains);
    }
}
