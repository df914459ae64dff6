package occ.assessment.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import occ.assessment.model.Anchor;
import occ.assessment.model.BandLimits;
import occ.assessment.model.ConfidenceLimits;
import occ.assessment.model.ConfidenceLimits.Limit;
import occ.assessment.model.Factor;
import occ.assessment.model.LethalHarm;
import occ.assessment.model.Step;
import occ.assessment.model.ThreatModel;
import occ.faces.pages.Form;

/** A model as fields of a form, and back: its words, weights and limits. Codes and scales stay as they are. */
record ModelForm(ThreatModel model) {
    private static final int LONGEST = 1_000;
    private static final int MOST = 1_000;
    private static final int HEAVIEST = 10;

    /** The form as the model stands. */
    Form filled() {
        var typed = new HashMap<String, List<String>>();
        put(typed, "title", model.title());
        put(typed, "source", model.source());
        model.factors().forEach(factor -> put(typed, factor));
        switch (model) {
            case ThreatModel.Weighted weighted -> put(typed, weighted);
            case ThreatModel.Matrix matrix -> {
                put(typed, "criminality", matrix.criminality());
                put(typed, "capability", matrix.capability());
            }
        }
        put(typed, "high", model.confidence().high());
        put(typed, "moderate", model.confidence().moderate());
        return Form.of(typed);
    }

    private static void put(Map<String, List<String>> typed, Factor factor) {
        put(typed, factor.code() + "-title", factor.title());
        put(typed, factor.code() + "-guidance", factor.guidance());
        put(typed, factor.code() + "-weight", factor.weight());
        for (var anchor : factor.anchors()) {
            put(typed, factor.code() + "-" + anchor.value() + "-label", anchor.label());
            put(typed, factor.code() + "-" + anchor.value() + "-wording", anchor.wording());
        }
    }

    private static void put(Map<String, List<String>> typed, ThreatModel.Weighted weighted) {
        put(typed, "band-a", weighted.bands().a());
        put(typed, "band-b", weighted.bands().b());
        put(typed, "band-c", weighted.bands().c());
        put(typed, "lethal-harm", weighted.lethalHarm().harmFrom());
        put(typed, "lethal-capability", weighted.lethalHarm().capabilityFrom());
    }

    private static void put(Map<String, List<String>> typed, String axis, List<Step> steps) {
        for (var i = 0; i < steps.size(); i++) {
            put(typed, axis + "-" + i + "-count", steps.get(i).atLeast());
            put(typed, axis + "-" + i + "-value", steps.get(i).value());
        }
    }

    private static void put(Map<String, List<String>> typed, String level, Limit limit) {
        put(typed, level + "-strong", limit.strongPercent());
        put(typed, level + "-age", limit.medianAgeDays());
        put(typed, level + "-sources", limit.sources());
    }

    private static void put(Map<String, List<String>> typed, String field, Object value) {
        typed.put(field, List.of(String.valueOf(value)));
    }

    /** What was typed, in the place of what the model says; where something cannot be read the form notes it. */
    ThreatModel read(Form form) {
        var title = text(form, "title", "the title");
        var source = text(form, "source", "where the model comes from");
        var factors =
                model.factors().stream().map(factor -> factor(form, factor)).toList();
        var confidence = new ConfidenceLimits(limit(form, "high", "high"), limit(form, "moderate", "moderate"));
        return switch (model) {
            case ThreatModel.Weighted weighted ->
                new ThreatModel.Weighted(
                        weighted.id(),
                        title,
                        weighted.status(),
                        source,
                        factors,
                        bands(form),
                        lethal(form, weighted.lethalHarm()),
                        confidence);
            case ThreatModel.Matrix matrix ->
                new ThreatModel.Matrix(
                        matrix.id(),
                        title,
                        matrix.status(),
                        source,
                        factors,
                        steps(form, "criminality", matrix.criminality()),
                        steps(form, "capability", matrix.capability()),
                        confidence);
        };
    }

    private static Factor factor(Form form, Factor factor) {
        var code = factor.code();
        return new Factor(
                code,
                text(form, code + "-title", "the title of " + code),
                factor.group(),
                factor.group().feedsThreat() ? weight(form, factor) : 0,
                form.value(code + "-guidance").strip(),
                factor.anchors().stream()
                        .map(anchor -> anchor(form, code, anchor))
                        .toList());
    }

    private static int weight(Form form, Factor factor) {
        var code = factor.code();
        return form.read()
                .number(code + "-weight", "the weight of " + code, 1, HEAVIEST)
                .orElse(0);
    }

    private static Anchor anchor(Form form, String code, Anchor anchor) {
        var field = code + "-" + anchor.value();
        var what = code + " at " + anchor.value();
        return new Anchor(
                anchor.value(),
                text(form, field + "-label", "the word for " + what),
                text(form, field + "-wording", "the wording of " + what));
    }

    private static BandLimits bands(Form form) {
        return new BandLimits(
                number(form, "band-a", "where band A begins"),
                number(form, "band-b", "where band B begins"),
                number(form, "band-c", "where band C begins"));
    }

    private static LethalHarm lethal(Form form, LethalHarm lethal) {
        return new LethalHarm(
                lethal.harm(),
                number(form, "lethal-harm", "from which value " + lethal.harm() + " is lethal"),
                lethal.capability(),
                number(form, "lethal-capability", "from which value " + lethal.capability() + " is credible"));
    }

    private static List<Step> steps(Form form, String axis, List<Step> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new Step(
                        number(form, axis + "-" + i + "-count", "how many for level " + (i + 1) + " of " + axis),
                        number(form, axis + "-" + i + "-value", "which value for level " + (i + 1) + " of " + axis)))
                .toList();
    }

    private static Limit limit(Form form, String level, String name) {
        return new Limit(
                number(form, level + "-strong", "the share for " + name + " confidence"),
                number(form, level + "-age", "the age for " + name + " confidence"),
                number(form, level + "-sources", "the sources for " + name + " confidence"));
    }

    private static String text(Form form, String field, String what) {
        return form.read().text(field, what, LONGEST).orElse("");
    }

    private static int number(Form form, String field, String what) {
        return form.read().number(field, what, 0, MOST).orElse(0);
    }
}
