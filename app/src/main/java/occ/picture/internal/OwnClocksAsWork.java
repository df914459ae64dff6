package occ.picture.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.picture.OwnClocks;
import occ.picture.OwnClocks.Own;
import occ.work.Covers;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** What the rules of an adequate response ask of somebody: late, to decide, or due within two weeks. */
@Component
class OwnClocksAsWork implements WorkSource {
    private static final Duration AHEAD = Duration.ofDays(14);
    private static final int MOST = 50;
    private static final int ORDER = 20;
    private static final int LAST = 90;

    private final OwnClocks clocks;
    private final Covers covers;
    private final Access access;
    private final Clock clock;

    OwnClocksAsWork(OwnClocks clocks, Covers covers, Access access, Clock clock) {
        this.clocks = clocks;
        this.covers = covers;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public boolean isInDigests() {
        return true;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        if (!access.may(actor, Verb.READ_MAP)) {
            return List.of();
        }
        var now = clock.instant();
        var own = clocks.until(actor, now.plus(AHEAD), MOST + 1);
        var items = new ArrayList<WorkItem>();
        var covered = covers.coveredBy(actor);
        own.stream().limit(MOST).map(one -> item(one, covered, now)).forEach(items::add);
        if (own.size() > MOST) {
            items.add(more(own.getLast().dueAt().isBefore(now) ? Kind.LATE : Kind.DUE));
        }
        return items;
    }

    private static WorkItem item(Own own, Map<AccountId, String> covered, Instant now) {
        var rule = own.rule();
        var kind = kind(own, now);
        return new WorkItem(
                        kind,
                        kind == Kind.LATE ? rule.breach() : rule.deed(),
                        own.deedAddress(),
                        "%s %s, rule %s.%s"
                                .formatted(
                                        kind == Kind.LATE ? "Was due" : "Due",
                                        DateWords.day(DateWords.lastDay(own.dueAt())),
                                        rule.code(),
                                        instead(own, covered)),
                        kind == Kind.DECIDE ? own.startedAt() : own.lastMoment(),
                        kind == Kind.LATE ? rule.deed() : kind == Kind.DECIDE ? "Decide" : "Begin",
                        ORDER)
                .about(own.name(), own.address())
                .mentionedAs(own.reference(), own.address());
    }

    private static String instead(Own own, Map<AccountId, String> covered) {
        var account = own.account();
        var absent = account == null ? null : covered.get(account);
        return absent == null ? "" : " You stand in for " + absent + ".";
    }

    private static Kind kind(Own own, Instant now) {
        if (own.dueAt().isBefore(now)) {
            return Kind.LATE;
        }
        return own.rule().isDecision() ? Kind.DECIDE : Kind.DUE;
    }

    private static WorkItem more(Kind kind) {
        return new WorkItem(
                kind,
                "There is more than these " + MOST,
                "/exceptions?among=MINE",
                "The first due stand here. Every late one is in the list of exceptions.",
                null,
                "See all that are late",
                LAST);
    }
}
