package occ.interchange.internal;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import occ.interchange.internal.Gathering.Broken;
import occ.interchange.returns.Effect;
import occ.interchange.returns.MappingReturn;
import occ.interchange.returns.ReturnFile;
import occ.interchange.returns.ReturnProblem;
import occ.interchange.returns.ReturnReader;
import occ.interchange.returns.Sheet;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The files of the Ministry of Justice's prototype for organised crime groups, recognised by the lists in them. What
 * each field becomes is in docs/mapping-return.md.
 */
@Component
@Order(1)
class PrototypeReturns implements ReturnReader {
    private static final String GROUPS = "ocgs";
    private static final String PEOPLE = "nominals";
    private static final String TENSIONS = "tensions";
    private static final String ASSESSMENTS = "ocgThreatAssessments";
    private static final String ASSESSMENTS_OF_PEOPLE = "nominalThreatAssessments";
    private static final String ROLES = "roles";
    private static final Set<String> LISTS = Set.of(GROUPS, PEOPLE, TENSIONS, ASSESSMENTS, ASSESSMENTS_OF_PEOPLE);

    @Override
    public String format() {
        return "OCG prototype";
    }

    @Override
    public boolean recognises(List<ReturnFile> files) {
        return files.stream().anyMatch(PrototypeReturns::isOfReturn);
    }

    @Override
    public MappingReturn read(List<ReturnFile> files) {
        var gathering = new Gathering();
        var roles = roles(files, gathering);
        for (var file : files) {
            if (isOfReturn(file)) {
                gathering.whole(() -> read(file, roles, gathering));
            } else if (!Json.names(file).contains(ROLES)) {
                gathering.add(new ReturnProblem(
                        file.name(),
                        1,
                        ReturnProblem.WHOLE_FILE,
                        "",
                        "This is no part of a mapping return: it is not read",
                        Effect.WARNING));
            }
        }
        return gathering.asReturn(format());
    }

    private static boolean isOfReturn(ReturnFile file) {
        return !Collections.disjoint(Json.names(file), LISTS);
    }

    private static void read(ReturnFile file, PrototypeRoles roles, Gathering gathering) throws Broken {
        Json.lists(file, (list, position, element) -> {
            switch (list) {
                case GROUPS -> gathering.add(PrototypeGroups.group(file.name(), position, element));
                case PEOPLE -> PrototypePeople.person(file.name(), position, element, roles, gathering);
                case TENSIONS -> gathering.add(PrototypeGroups.tension(file.name(), position, element));
                case ASSESSMENTS -> PrototypeAssessments.ofGroup(file.name(), position, element, gathering);
                case ASSESSMENTS_OF_PEOPLE ->
                    gathering.refuse(Sheet.ASSESSMENTS, PrototypeAssessments.ofPerson(file.name(), position, element));
                default -> {}
            }
        });
    }

    private static PrototypeRoles roles(List<ReturnFile> files, Gathering gathering) {
        Map<Integer, String> words = new HashMap<>();
        files.stream()
                .filter(file -> Json.names(file).contains(ROLES))
                .forEach(file -> gathering.whole(
                        () -> Json.lists(file, (list, position, role) -> role(words, list, position, role))));
        return words.isEmpty() ? PrototypeRoles.STANDARD : new PrototypeRoles(words);
    }

    private static void role(Map<Integer, String> words, String list, int position, JsonNode role) {
        if (list.equals(ROLES)) {
            words.put(position - 1, Json.text(role));
        }
    }
}
