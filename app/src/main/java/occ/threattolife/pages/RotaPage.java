package occ.threattolife.pages;

import java.time.Instant;
import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.threattolife.Gap;
import occ.threattolife.OnDuty;

/** Who is on duty now and next, the gaps ahead, and the form for one more turn. */
public record RotaPage(
        Form form,
        List<OnDuty> answering,
        List<Gap> gaps,
        List<Turn> turns,
        List<Option> organisations,
        List<Option> officers,
        Instant now) {

    /** A turn of duty in words. {@code mine} says whether it is in the reader's own area, and so theirs to take out. */
    public record Turn(
            String reference, String unit, String officer, String from, String until, boolean on, boolean mine) {
        public String removal() {
            return RotaPages.PATH + "/" + reference + "/removal";
        }
    }

    public String until(OnDuty one) {
        return TimeLeft.moment(one.until(), now);
    }

    public String words(Gap gap) {
        return "%s to %s".formatted(TimeLeft.moment(gap.from(), now), TimeLeft.moment(gap.until(), now));
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Duty rota").via("Threats to life", Facts.HOME);
    }
}
