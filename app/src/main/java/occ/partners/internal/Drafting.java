package occ.partners.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.mapping.Subject;
import occ.partners.Body;
import occ.partners.Draft;
import occ.partners.Exposure;
import occ.partners.Lever;
import occ.partners.Network;
import occ.partners.Network.Contender;
import occ.partners.Relationship;
import occ.partners.coalition.Member;

/**
 * The words of what a coalition would be asked. The invitation names the group by its reference and what it depends on by kind, as nobody
 * has yet agreed to hear of it; the actions are for the plan, which keeps both.
 */
final class Drafting {
    private Drafting() {}

    static List<Draft> of(Actor actor, Subject group, Network network) {
        var drafts = new ArrayList<Draft>();
        for (var member : network.proposal().best().members()) {
            var one = network.contenders().get(member.candidate());
            drafts.add(invitation(actor, group, one, member, network));
            for (var lever : member.levers()) {
                drafts.add(action(one.body(), one.levers().get(lever), network));
            }
        }
        return drafts;
    }

    private static Draft invitation(Actor actor, Subject group, Contender one, Member member, Network network) {
        var kinds = member.covers().stream()
                .map(number -> network.exposures().get(number).kind().many())
                .distinct()
                .collect(Collectors.joining(", "));
        var text = """
                %s

                We ask for your help against an organised crime group of ours, %s. It concerns: %s.
                We think of these powers or means of yours: %s.

                Please tell us whether you can take part, and whom we may speak to. What we share goes by the law that\
                 applies to you, and only as far as you need it.

                %s
                """.formatted(
                one.body().details().contact().isBlank()
                        ? one.body().name()
                        : one.body().details().contact() + ", " + one.body().name(),
                group.reference().text(),
                kinds,
                member.levers().stream()
                        .map(lever -> one.levers().get(lever).name())
                        .collect(Collectors.joining("; ")),
                actor.name());
        var through = one.carriedBy();
        return new Draft(
                Draft.Kind.INVITATION,
                one.body(),
                through == null
                        ? "Ask " + one.body().name()
                        : "Ask %s through %s".formatted(one.body().name(), carrier(through, one.body())),
                text,
                member.covers().stream().map(network.exposures()::get).toList());
    }

    private static String carrier(Relationship through, Body asked) {
        return through.one().equals(asked.id()) ? through.otherName() : through.oneName();
    }

    private static Draft action(Body body, Lever lever, Network network) {
        var reached = network.exposures().stream().filter(lever::reaches).toList();
        var said = lever.details();
        var text = """
                %s: %s.
                Against: %s.
                Power or basis: %s
                Necessary when: %s
                Proportionate because: %s
                Others it would touch: %s
                To be looked at again by: %s
                """.formatted(
                        body.name(),
                        lever.name(),
                        reached.stream().map(Exposure::words).collect(Collectors.joining("; ")),
                        said.basis(),
                        said.necessity(),
                        said.proportionality(),
                        said.intrusion(),
                        DateWords.day(said.until()));
        return new Draft(Draft.Kind.ACTION, body, lever.name(), text, reached);
    }
}
