package occ.disruption.pages;

import java.util.List;
import occ.disruption.Disruptions.Line;
import org.jspecify.annotations.Nullable;

/** Disruptions of one subject on its page; {@code write} is where a new one is recorded, for whoever may. */
public record DisruptionPanelPage(
        boolean shown,
        List<Line> lines,
        List<EffectRow> effects,
        @Nullable String write) {}
