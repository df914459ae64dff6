package occ.threattolife.pages;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Mark;
import occ.threattolife.Callout;
import occ.threattolife.Standing;
import occ.threattolife.Threat;
import occ.threattolife.Who;

/** A threat as every page about it heads it. */
public record Facts(Threat threat, Instant now) {
    static final String HOME = "/threats-to-life";

    static String path(Standing standing) {
        return HOME + "/" + standing.reference();
    }

    public String reference() {
        return standing().reference().text();
    }

    public String address() {
        return path(standing());
    }

    public int version() {
        return standing().version();
    }

    public String state() {
        return standing().state().label();
    }

    public Mark clock() {
        return TimeLeft.mark(threat.callout().due(), now);
    }

    public boolean isClosed() {
        return standing().isClosed();
    }

    public boolean isOnDuty() {
        return threat.callout().onDuty();
    }

    public String putTo() {
        return names(threat.callout());
    }

    public List<Line> said() {
        return SaidLines.of(threat.said());
    }

    public List<StepLine> steps() {
        return StepLine.of(threat, now);
    }

    public Breadcrumbs breadcrumbs(String here) {
        return Breadcrumbs.to(here).via("Threats to life", HOME).via(reference(), address());
    }

    Standing standing() {
        return threat.standing();
    }

    static String names(Callout callout) {
        return callout.putTo().isEmpty()
                ? "Nobody"
                : callout.putTo().stream().map(Who::name).collect(Collectors.joining(", "));
    }
}
