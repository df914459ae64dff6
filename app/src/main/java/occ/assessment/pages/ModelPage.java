package occ.assessment.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import occ.assessment.Models.Version;
import occ.assessment.model.Factor;
import occ.assessment.model.FactorGroup;
import occ.assessment.model.ModelDifference;
import occ.assessment.model.ModelId;
import occ.assessment.model.ModelStatus;
import occ.assessment.model.ThreatModel;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Link;

/** One version of a model as anybody reads it: every factor with its wording, and the rule that combines them. */
public record ModelPage(
        Version version, boolean mayEdit, Form form, List<Section> sections, List<Rule> rules, List<Link> others) {

    public record Section(String title, String scale, List<Factor> factors) {}

    public record Rule(String what, String how) {}

    static ModelPage of(Version version, boolean mayEdit, Form form, List<Version> all) {
        var model = version.model();
        var sections = Arrays.stream(FactorGroup.values())
                .filter(group -> !model.in(group).isEmpty())
                .map(group -> new Section(
                        group.label(), "From %d to %d".formatted(group.lowest(), group.highest()), model.in(group)))
                .toList();
        return new ModelPage(version, mayEdit, form, sections, rules(model), others(version, all));
    }

    private static List<Rule> rules(ThreatModel model) {
        var confidence = List.of(
                new Rule(
                        "High confidence",
                        ModelDifference.limit(model.confidence().high())),
                new Rule(
                        "Moderate confidence",
                        ModelDifference.limit(model.confidence().moderate())));
        var own = switch (model) {
            case ThreatModel.Weighted weighted ->
                List.of(
                        new Rule(
                                "Threat score",
                                "harm in per cent of its weighted most, times likelihood in per cent of its most"),
                        new Rule("Bands", ModelDifference.bands(weighted.bands())),
                        new Rule(
                                "Proposed for at least band B",
                                ModelDifference.lethal(weighted.lethalHarm()) + ": lethal harm, credibly"));
            case ThreatModel.Matrix matrix ->
                List.of(
                        new Rule("Criminality, 1 highest", ModelDifference.steps(matrix.criminality())),
                        new Rule("Intent and capability, 1 is A", ModelDifference.steps(matrix.capability())));
        };
        return Stream.concat(own.stream(), confidence.stream()).toList();
    }

    private static List<Link> others(Version version, List<Version> all) {
        var id = version.model().id();
        return all.stream()
                .map(other -> other.model().id())
                .filter(other -> other.code().equals(id.code()) && !other.equals(id))
                .map(other -> new Link("Compare with " + other.text(), differences(other, id)))
                .toList();
    }

    static String address(ModelId id) {
        return "/models/%s/%d".formatted(id.code(), id.version());
    }

    private static String differences(ModelId one, ModelId other) {
        var first = Math.min(one.version(), other.version());
        var second = Math.max(one.version(), other.version());
        return "/models/%s/differences?from=%d&to=%d".formatted(one.code(), first, second);
    }

    public String title() {
        return version.model().title();
    }

    public String address() {
        return address(version.model().id());
    }

    public String say() {
        return "%s. Recorded on %s. %s"
                .formatted(
                        version.model().status().label(),
                        DateWords.day(version.recordedAt()),
                        version.model().source());
    }

    public boolean isOnTrial() {
        return version.model().status() == ModelStatus.TRIAL;
    }

    /** What decides the bands is retired only by a newer version. */
    public boolean mayBeRetired() {
        return switch (version.model().status()) {
            case TRIAL -> true;
            case IN_FORCE -> version.model() instanceof ThreatModel.Matrix;
            case RETIRED -> false;
        };
    }
}
