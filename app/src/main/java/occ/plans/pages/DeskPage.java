package occ.plans.pages;

import java.util.List;
import occ.faces.pages.Mark;
import occ.kernel.ThreatBand;
import occ.kernel.Tier;
import org.jspecify.annotations.Nullable;

/** What a lead officer sees in the morning: what is late, what is due, and how their subjects and plans stand. */
public record DeskPage(
        List<Line> late, List<Line> answered, List<Line> waiting, List<Line> due, List<Led> led, boolean leads) {
    public record Line(Mark due, String words, String subject, String address, String href, String sub) {}

    public record Led(
            String name,
            String address,
            @Nullable ThreatBand band,
            @Nullable Tier tier,
            String plan,
            long ended,
            long all,
            long late,
            long width,
            @Nullable Mark next) {}
}
