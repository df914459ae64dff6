package occ.picture.internal;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import occ.adequacy.AdequacyRule;
import occ.adequacy.Escalation;
import occ.adequacy.RuleBook;
import occ.adequacy.Severity;
import occ.kernel.AccountId;
import occ.kernel.OrganisationId;
import occ.picture.Exceptions.Among;

/**
 * The parts of what is late as conditions for SQL over {@code exception}, a clock that is over, and {@code carried}, who
 * carries the risk of it.
 */
final class Parts {
    private static final String MINE = """
        (carried.clock is null and exception.rule = any(:may_end)
         and (exception.account = any(:me) or exception.account is null and exception.body = :unit))
        """;

    private Parts() {}

    /**
     * Who asks: what falls to their account, to that of somebody they stand in for, or to their unit and to nobody by name. {@code mayEnd} are the rules whose
     * deed they hold the verb for.
     */
    record Reader(Set<AccountId> accounts, OrganisationId unit, List<String> mayEnd) {
        Map<String, Object> parameters() {
            return Map.of(
                    "me",
                    accounts.stream().map(AccountId::value).toArray(UUID[]::new),
                    "unit",
                    unit.value(),
                    "may_end",
                    mayEnd.toArray(String[]::new));
        }
    }

    static String condition(Among among) {
        return switch (among) {
            case ALL -> "true";
            case MINE -> MINE;
            case ESCALATED -> risen(Escalation.REGION);
            case ESCALATED_TO_NATION -> risen(Escalation.NATION);
            case ACCEPTED -> "carried.clock is not null";
        };
    }

    /** What {@link #condition} names besides the reader: a rule's severity says how old its breaches must be. */
    static Map<String, Object> parameters(RuleBook rules, OffsetDateTime at) {
        var parameters = new HashMap<String, Object>();
        for (var severity : Severity.values()) {
            parameters.put(
                    name(severity),
                    rules.rules().stream()
                            .filter(rule -> rule.severity() == severity)
                            .map(AdequacyRule::key)
                            .toArray(String[]::new));
            for (var level : List.of(Escalation.REGION, Escalation.NATION)) {
                parameters.put(name(severity, level), at.minus(severity.until(level)));
            }
        }
        return parameters;
    }

    private static String risen(Escalation level) {
        return Arrays.stream(Severity.values())
                .map(severity -> "exception.rule = any(:%s) and exception.due_at <= :%s"
                        .formatted(name(severity), name(severity, level)))
                .collect(Collectors.joining(" or ", "(carried.clock is null and (", "))"));
    }

    private static String name(Severity severity) {
        return "rules_" + severity.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Severity severity, Escalation level) {
        return name(severity) + "_" + level.name().toLowerCase(Locale.ROOT);
    }
}
