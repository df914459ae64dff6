package occ.pole.internal;

import java.util.List;
import occ.faces.pages.EntityAddress;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.pole.Finding;
import occ.pole.KindWords;
import occ.pole.SearchHit;
import occ.search.Found;
import occ.search.SearchSource;
import org.springframework.stereotype.Component;

/** Everything that statements are made about, for the one box. */
@Component
class EntitySearch implements SearchSource {
    private static final int STEP = 10;

    private final Finding finding;

    EntitySearch(Finding finding) {
        this.finding = finding;
    }

    @Override
    public List<Found> find(Actor actor, String typed, int most) {
        return finding.find(actor, typed, most).stream()
                .map(EntitySearch::found)
                .toList();
    }

    private static Found found(SearchHit hit) {
        return new Found(
                KindWords.many(hit.kind()),
                hit.name(),
                hit.reference(),
                EntityAddress.of(hit.kind(), hit.reference()),
                hit.because(),
                order(hit.kind()));
    }

    private static int order(EntityKind kind) {
        return kind.ordinal() * STEP;
    }
}
