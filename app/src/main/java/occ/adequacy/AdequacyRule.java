package occ.adequacy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import occ.access.Verb;

/**
 * Something a proportionate response has, as one readable rule. {@code key} is stored and stands in addresses;
 * {@code code} is the rule of the catalogue, such as R01; {@code breach} says in a few words what is wrong while the
 * clock is over, such as “Lead officer not accepted”; {@code deed} names what ends it, such as “Accept or reassign”;
 * {@code path} is the sub-address of the subject where that is done, such as {@code /lead}; {@code verb} is what
 * somebody must hold to do it; {@code allowed} is how long it may take, a local default unless {@code source} says
 * otherwise; {@code severity} is how much its breach matters.
 */
public record AdequacyRule(
        String key,
        String code,
        String breach,
        String deed,
        String path,
        Verb verb,
        Duration allowed,
        Severity severity,
        String source) {

    /** Whether somebody decides on what others put forward, rather than making it. */
    public boolean isDecision() {
        return DECISIONS.contains(verb);
    }

    /** When what it asks for must be there: by the calendar and the clock on the wall, whether or not clocks change. */
    public Instant dueFrom(Instant since) {
        return since.atZone(LONDON).plusDays(allowed.toDays()).toInstant().plus(allowed.minusDays(allowed.toDays()));
    }

    /** The sub-address of the subject where its breach is told. */
    public String exceptionPath() {
        return "/exceptions/" + key;
    }

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Set<Verb> DECISIONS = Set.of(
            Verb.TRIAGE,
            Verb.ASSURE,
            Verb.APPROVE_ARCHIVE,
            Verb.DECIDE_TIER,
            Verb.ASSIGN_OWNER,
            Verb.LEAD,
            Verb.APPROVE_PLANS);
}
