package occ.demonstration.internal;

import java.util.Map;
import java.util.stream.Collectors;
import occ.access.Compartment;
import occ.access.Sponsorships;
import occ.access.Sponsorships.Outcome;
import org.springframework.stereotype.Component;

/** Each standing compartment gets its sponsor, as two administrators name one. */
@Component
class CompartmentScene {
    private static final Map<Compartment, String> SPONSORS = Map.of(
            Compartment.SAFEGUARDING, "safeguarding",
            Compartment.ORIGINALS, "national-coordinator",
            Compartment.COVERT, "national-coordinator",
            Compartment.PRIVILEGE, "scoring");

    private final Sponsorships sponsorships;
    private final Cast cast;

    CompartmentScene(Sponsorships sponsorships, Cast cast) {
        this.sponsorships = sponsorships;
        this.cast = cast;
    }

    /** Each once: a world that is gone on with keeps the sponsors it has. */
    void play() {
        var kept = sponsorships.compartments(cast.named("administrator")).stream()
                .filter(one -> one.sponsor() != null)
                .map(one -> one.compartment())
                .collect(Collectors.toSet());
        SPONSORS.forEach((compartment, sponsor) -> {
            if (!kept.contains(compartment)) {
                name(compartment, sponsor);
            }
        });
    }

    private void name(Compartment compartment, String sponsor) {
        sponsorships.name(cast.named("administrator"), compartment, sponsor);
        var second = cast.named("second-administrator");
        var asked = sponsorships.waiting(second).getFirst();
        if (sponsorships.confirm(second, asked.reference()) != Outcome.CONFIRMED) {
            throw new IllegalStateException("A compartment has no sponsor: " + compartment);
        }
    }
}
