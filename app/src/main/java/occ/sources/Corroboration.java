package occ.sources;

import java.time.Instant;
import java.util.List;
import occ.kernel.Actor;
import occ.kernel.Reference;

/** Whether the sources of reports that say the same are independent of each other. Judged by a controller, never computed. */
public interface Corroboration {
    /** What the register knows of a report: its sources, and what was judged. Nothing filed is no source. */
    Dossier of(Actor actor, UnlockKey key, Reference report);

    /** Judges two reports, in place of an earlier judgement on the two. What comes of it for each is told as a band. */
    Outcome judge(Actor actor, UnlockKey key, NewJudgement judgement);

    record NewJudgement(Reference report, Reference other, Independence independence, String reason) {}

    record Dossier(
            Reference report, List<SourceFiles.Line> sources, List<Judgement> judgements, CorroborationBand band) {
        public Dossier {
            sources = List.copyOf(sources);
            judgements = List.copyOf(judgements);
        }
    }

    record Judgement(Reference other, Independence independence, String reason, String by, Instant at) {}

    sealed interface Outcome {
        record Judged(CorroborationBand band) implements Outcome {}

        record Refused(String field, String sentence) implements Outcome {}
    }
}
