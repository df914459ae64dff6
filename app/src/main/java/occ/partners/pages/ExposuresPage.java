package occ.partners.pages;

import java.util.List;
import java.util.stream.Collectors;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Words;
import occ.mapping.Subject;
import occ.partners.Exposure;
import occ.partners.ProposedExposure;

/** What a group depends on: confirmed, and proposed from the map. */
public record ExposuresPage(
        Subject group, List<Exposure> confirmed, List<ProposedExposure> proposed, boolean mayConfirm, Form form) {
    public ExposuresPage {
        confirmed = List.copyOf(confirmed);
        proposed = List.copyOf(proposed);
    }

    public Breadcrumbs breadcrumbs() {
        return ExposureAddress.to(group, "What it depends on");
    }

    public String action() {
        return ExposureAddress.all(group);
    }

    public String network() {
        return ExposureAddress.network(group);
    }

    public String address(Exposure exposure) {
        return ExposureAddress.of(group, exposure);
    }

    public String heading() {
        return Words.count(confirmed.size(), "exposure", "exposures") + " confirmed, of what you may see";
    }

    public static String touchedBy(Exposure exposure) {
        return exposure.touches().isEmpty()
                ? "Nobody yet"
                : exposure.touches().stream().map(Exposure.Touch::name).collect(Collectors.joining(", "));
    }

    public static String restsOn(Exposure exposure) {
        return exposure.basis().isEmpty()
                ? "Added by hand"
                : Words.count(exposure.basis().size(), "statement", "statements") + " of the map";
    }

    public static String concerns(Exposure exposure) {
        var concerns = exposure.details().concerns();
        return concerns == null ? "" : concerns.label();
    }
}
