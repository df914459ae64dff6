package occ.assessment.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import occ.assessment.model.ConfidenceLimits.Limit;

/** One thing that two versions of a model say differently; empty where one of them does not say it at all. */
public record ModelDifference(String where, String before, String after) {

    /** In the order in which a model is read. */
    public static List<ModelDifference> between(ThreatModel before, ThreatModel after) {
        var then = said(before);
        var now = said(after);
        var everything = new LinkedHashSet<>(then.keySet());
        everything.addAll(now.keySet());
        return everything.stream()
                .map(where -> new ModelDifference(where, then.getOrDefault(where, ""), now.getOrDefault(where, "")))
                .filter(difference -> !difference.before.equals(difference.after))
                .toList();
    }

    private static Map<String, String> said(ThreatModel model) {
        var said = new LinkedHashMap<String, String>();
        said.put("Title", model.title());
        said.put("Source", model.source());
        switch (model) {
            case ThreatModel.Weighted weighted -> {
                said.put("Band limits", bands(weighted.bands()));
                said.put("Lethal harm", lethal(weighted.lethalHarm()));
            }
            case ThreatModel.Matrix matrix -> {
                said.put("Steps of criminality", steps(matrix.criminality()));
                said.put("Steps of intent and capability", steps(matrix.capability()));
            }
        }
        said.put("High confidence", limit(model.confidence().high()));
        said.put("Moderate confidence", limit(model.confidence().moderate()));
        model.factors().forEach(factor -> said.putAll(said(factor)));
        return said;
    }

    private static Map<String, String> said(Factor factor) {
        var said = new LinkedHashMap<String, String>();
        said.put(factor.code() + " title", factor.title());
        said.put(factor.code() + " weight", String.valueOf(factor.weight()));
        said.put(factor.code() + " guidance", factor.guidance());
        factor.anchors()
                .forEach(anchor ->
                        said.put(factor.code() + " at " + anchor.value(), anchor.label() + ": " + anchor.wording()));
        return said;
    }

    public static String bands(BandLimits bands) {
        return "A from %d, B from %d, C from %d, D below".formatted(bands.a(), bands.b(), bands.c());
    }

    public static String lethal(LethalHarm lethal) {
        return "%s from %d with %s from %d"
                .formatted(lethal.harm(), lethal.harmFrom(), lethal.capability(), lethal.capabilityFrom());
    }

    public static String limit(Limit limit) {
        return "at least %d%% graded 1A, 1B or 2B, middle age at most %d days, at least %d independent sources"
                .formatted(limit.strongPercent(), limit.medianAgeDays(), limit.sources());
    }

    public static String steps(List<Step> steps) {
        var lines = new ArrayList<String>();
        for (var step : steps) {
            lines.add("level %d with %d at %d or more".formatted(lines.size() + 1, step.atLeast(), step.value()));
        }
        return String.join(", ", lines);
    }
}
