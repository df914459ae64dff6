package occ.mapping.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.kernel.OrganisationId;
import occ.kernel.Tier;
import occ.mapping.Agreement;

/**
 * On whose word records are merged or split, as typed. Owners stand in the form by their place in the list, since keys do
 * not leave the server.
 */
public record AgreementFields(Form form, List<Map.Entry<OrganisationId, String>> owners) {
    private static final int LONGEST = 500;
    private static final String OWNERS = "OWNERS";
    private static final String REGIONAL = "REGIONAL";
    private static final String NATIONAL = "NATIONAL";

    static AgreementFields of(Form form, Map<OrganisationId, String> owners) {
        return new AgreementFields(form, List.copyOf(owners.entrySet()));
    }

    public List<Option> kinds() {
        return List.of(
                new Option(OWNERS, owners.size() == 1 ? "The owner consents" : "Every owner consents"),
                new Option(REGIONAL, "The regional tasking board decided"),
                new Option(NATIONAL, "The national tasking board decided"));
    }

    public List<Option> consents() {
        return owners.stream()
                .map(owner -> new Option(String.valueOf(owners.indexOf(owner)), owner.getValue()))
                .toList();
    }

    Optional<Agreement> read() {
        var read = form.read();
        var kind = read.choice("agreement", "on whose word", kinds(), Option::value);
        var minute = read.text("minute", "who consented or decided, and when", LONGEST);
        return kind.isEmpty() || minute.isEmpty()
                ? Optional.empty()
                : Optional.of(agreement(kind.get().value(), minute.get()));
    }

    private Agreement agreement(String kind, String minute) {
        return switch (kind) {
            case REGIONAL -> new Agreement.OfBoard(Tier.REGIONAL, minute);
            case NATIONAL -> new Agreement.OfBoard(Tier.NATIONAL, minute);
            default -> new Agreement.OfOwners(consenting(), minute);
        };
    }

    private Set<OrganisationId> consenting() {
        return owners.stream()
                .filter(owner -> form.has("consents", String.valueOf(owners.indexOf(owner))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
