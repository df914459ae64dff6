package occ.demonstration.internal;

import occ.access.Compartment;
import occ.access.Sponsorships;
import occ.access.Sponsorships.Outcome;
import org.springframework.stereotype.Component;

/** The safeguarding circle gets its sponsor, as two administrators name one. */
@Component
class CircleScene {
    private final Sponsorships sponsorships;
    private final Cast cast;

    CircleScene(Sponsorships sponsorships, Cast cast) {
        this.sponsorships = sponsorships;
        this.cast = cast;
    }

    void play() {
        var first = cast.named("administrator");
        var unkept = sponsorships.compartments(first).stream()
                .anyMatch(one -> one.compartment().equals(Compartment.SAFEGUARDING) && one.sponsor() == null);
        if (unkept) {
            name();
        }
    }

    private void name() {
        sponsorships.name(cast.named("administrator"), Compartment.SAFEGUARDING, "safeguarding");
        var second = cast.named("second-administrator");
        var asked = sponsorships.waiting(second).getFirst();
        if (sponsorships.confirm(second, asked.reference()) != Outcome.CONFIRMED) {
            throw new IllegalStateException("The safeguarding circle has no sponsor");
        }
    }
}
