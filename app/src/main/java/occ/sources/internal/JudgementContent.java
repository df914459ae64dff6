package occ.sources.internal;

import java.time.Instant;
import java.util.UUID;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.sources.Corroboration.Judgement;
import occ.sources.Corroboration.NewJudgement;
import occ.sources.Independence;
import occ.sources.SealBroken;

/** A judgement on two reports, as it is sealed. */
record JudgementContent(String one, String other, Independence independence, String reason, String by, long at) {

    static JudgementContent of(Actor actor, NewJudgement judgement, Instant now) {
        return new JudgementContent(
                judgement.report().text(),
                judgement.other().text(),
                judgement.independence(),
                judgement.reason(),
                actor.name(),
                now.toEpochMilli());
    }

    static Context context(UUID id) {
        return Context.of("judgement", id);
    }

    /** As it reads from one of its reports. Under the tag of a third it was put by somebody else. */
    Judgement from(Reference report) {
        if (!report.text().equals(one) && !report.text().equals(other)) {
            throw new SealBroken("A judgement");
        }
        return new Judgement(
                new Reference(report.text().equals(one) ? other : one),
                independence,
                reason,
                by,
                Instant.ofEpochMilli(at));
    }
}
