package occ.adequacy.cli;

import java.util.Locale;
import occ.adequacy.AdequacyRule;
import occ.adequacy.AllowedTime;
import occ.adequacy.RuleBook;
import occ.faces.cli.Subcommand;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Component
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description =
                "List what a proportionate response must have: each rule with its clock, its source and what ends its breach.")
class RulesCommand implements Subcommand {
    private final ObjectProvider<RuleBook> rules;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RulesCommand(ObjectProvider<RuleBook> rules) {
        this.rules = rules;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        rules.getObject().rules().stream().map(RulesCommand::lines).forEach(out::print);
        out.flush();
        return DONE;
    }

    private static String lines(AdequacyRule rule) {
        return """
                %s  %s (%s)
                     allowed  %s
                     severity %s
                     source   %s
                     ends by  %s: whoever may %s
                """.formatted(
                        rule.code(),
                        rule.breach(),
                        rule.key(),
                        AllowedTime.words(rule.allowed()),
                        rule.severity().label().toLowerCase(Locale.UK),
                        rule.source(),
                        rule.deed(),
                        rule.verb().words());
    }
}
