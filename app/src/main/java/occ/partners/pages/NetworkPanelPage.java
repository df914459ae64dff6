package occ.partners.pages;

import java.util.List;
import occ.faces.pages.Words;
import occ.mapping.Subject;
import occ.partners.Exposure;

/** What a group depends on, kind by kind, and how much of it somebody works on. */
public record NetworkPanelPage(Subject group, boolean shown, List<Exposure> exposures) {
    public NetworkPanelPage {
        exposures = List.copyOf(exposures);
    }

    public String network() {
        return ExposureAddress.network(group);
    }

    public String all() {
        return ExposureAddress.all(group);
    }

    public String words() {
        var untouched =
                exposures.stream().filter(one -> one.touches().isEmpty()).count();
        return "%s confirmed, of what you may see. %s"
                .formatted(
                        Words.count(exposures.size(), "exposure", "exposures"),
                        untouched == 0
                                ? "A partner touches each."
                                : "No partner touches %d of them.".formatted(untouched));
    }
}
