package occ.threattolife.pages;

import occ.faces.pages.Breadcrumbs;
import occ.kernel.Actor;

/** One threat: what was said, who has it, what is due, and each step. {@code deeds} is what this reader may do. */
public record ThreatPage(Facts facts, Deeds deeds) {

    /** What one may do now. All of it is a duty officer's; each deed is asked again when it is done. */
    public record Deeds(boolean takeUp, boolean takeOver, boolean passOn, boolean judge, boolean afterwards) {
        static final Deeds NONE = new Deeds(false, false, false, false, false);

        public boolean any() {
            return takeUp || takeOver || passOn || judge;
        }
    }

    static ThreatPage of(Facts facts, Actor reader, boolean mayAnswer) {
        return new ThreatPage(facts, mayAnswer && !facts.isClosed() ? deeds(facts, reader) : Deeds.NONE);
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(facts.reference()).via("Threats to life", Facts.HOME);
    }

    private static Deeds deeds(Facts facts, Actor reader) {
        var standing = facts.standing();
        var holder = standing.heldBy();
        var holds = holder.filter(who -> who.account().equals(reader.account())).isPresent();
        return new Deeds(
                holder.isEmpty(),
                holder.isPresent() && !holds,
                holds || holder.isEmpty(),
                holds,
                holds && standing.decidedAt() != null);
    }
}
