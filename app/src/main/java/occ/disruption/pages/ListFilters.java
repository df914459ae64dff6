package occ.disruption.pages;

import java.util.List;
import occ.access.Organisation;
import occ.access.Organisation.Kind;
import occ.access.Organisations;
import occ.disruption.Disruptions.Which;
import occ.disruption.Effect;
import occ.faces.pages.Form;
import occ.kernel.OrganisationId;
import occ.kernel.Pillar;
import occ.kernel.Theme;
import occ.kernel.Tier;
import org.springframework.stereotype.Component;

/** What a list is filtered by, as it stands in its address. */
@Component
class ListFilters {
    private final Organisations organisations;

    ListFilters(Organisations organisations) {
        this.organisations = organisations;
    }

    Which which(ListPart part, Form form) {
        var read = form.read();
        return new Which(
                part.states(),
                read.optionalChoice("level", List.of(Effect.values()), Effect::name)
                        .orElse(null),
                read.optionalChoice("pillar", List.of(Pillar.values()), Pillar::name)
                        .orElse(null),
                read.optionalChoice("theme", List.of(Theme.values()), Theme::name)
                        .orElse(null),
                read.optionalChoice("tier", List.of(Tier.values()), Tier::name).orElse(null),
                read.optionalChoice("body", organisations.all(), Organisation::key)
                        .map(this::bodies)
                        .orElse(List.of()),
                part == ListPart.SAMPLE);
    }

    /** A region goes with its forces. */
    private List<OrganisationId> bodies(Organisation chosen) {
        return chosen.kind() == Kind.REGION
                ? organisations.all().stream()
                        .map(Organisation::id)
                        .filter(body -> organisations.covers(chosen.id(), body))
                        .toList()
                : List.of(chosen.id());
    }
}
