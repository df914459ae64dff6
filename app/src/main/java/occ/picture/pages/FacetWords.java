package occ.picture.pages;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import occ.adequacy.AdequacyRule;
import occ.adequacy.RuleBook;
import occ.kernel.Theme;
import occ.kernel.Tier;
import occ.mapping.SubjectState;
import occ.picture.Facet;
import occ.picture.Knowledge;
import occ.picture.ResponsePart;
import occ.picture.ReviewTiming;
import occ.reference.Area;
import occ.reference.Areas;
import occ.reference.Region;
import org.springframework.stereotype.Component;

/** What the values of facets are called, and in which order they are shown. */
@Component
class FacetWords {
    private final RuleBook rules;

    FacetWords(RuleBook rules) {
        this.rules = rules;
    }

    /** {@code label} is what the register called it, where only the register knows. */
    String of(Facet facet, String value, String label) {
        if (value.equals(Facet.NONE)) {
            return none(facet);
        }
        return switch (facet) {
            case STATE -> named(SubjectState.values(), value, SubjectState::label);
            case THEME -> named(Theme.values(), value, Theme::label);
            case TIER -> named(Tier.values(), tier -> String.valueOf(tier.number()), value, Tier::label);
            case BAND -> "Band " + value;
            case REGION -> named(Region.values(), value, Region::label);
            case PLACE -> place(value);
            case REVIEW -> named(ReviewTiming.values(), value, ReviewTiming::label);
            case RULE -> rule(value);
            case LACKS -> named(ResponsePart.values(), value, ResponsePart::lack);
            case KNOWLEDGE -> named(Knowledge.values(), value, Knowledge::label);
            case COMMUNITY -> "Risk to the community of " + place(value);
            case OWNER, LEAD -> label;
        };
    }

    /** The order of their own that values have; the others stand by how many there are. */
    List<String> order(Facet facet) {
        return switch (facet) {
            case STATE -> names(SubjectState.values());
            case THEME -> names(Theme.values());
            case TIER -> List.of("1", "2", "3", "4", Facet.NONE);
            case BAND -> List.of("A", "B", "C", "D", Facet.NONE);
            case REGION ->
                Stream.concat(names(Region.values()).stream(), Stream.of(Facet.NONE))
                        .toList();
            case REVIEW -> names(ReviewTiming.values());
            case RULE -> rules.rules().stream().map(AdequacyRule::key).toList();
            case LACKS -> ResponsePart.names();
            case PLACE, OWNER, LEAD, KNOWLEDGE, COMMUNITY -> List.of();
        };
    }

    static String place(String key) {
        return Areas.standard().withKey(key).map(Area::name).orElse(key);
    }

    private String rule(String key) {
        return rules.rules().stream()
                .filter(rule -> rule.key().equals(key))
                .map(AdequacyRule::breach)
                .findFirst()
                .orElse(key);
    }

    private static String none(Facet facet) {
        return switch (facet) {
            case TIER -> "No tier decided";
            case BAND -> "Not scored";
            case REGION -> "Outside the ten regions";
            case OWNER -> "No owner";
            case LEAD -> "No lead officer";
            default -> "None";
        };
    }

    private static <E extends Enum<E>> String named(E[] all, String name, Function<E, String> label) {
        return named(all, Enum::name, name, label);
    }

    private static <E> String named(E[] all, Function<E, String> name, String wanted, Function<E, String> label) {
        return Arrays.stream(all)
                .filter(each -> name.apply(each).equals(wanted))
                .map(label)
                .findFirst()
                .orElse(wanted);
    }

    private static List<String> names(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name).map(String::valueOf).toList();
    }
}
