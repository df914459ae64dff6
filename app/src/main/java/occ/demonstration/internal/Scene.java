package occ.demonstration.internal;

import java.util.List;
import occ.access.Organisation;
import occ.assessment.score.EvidenceRef;
import occ.mapping.Subject;

/** A group on the map, with everything its players need to go on. */
record Scene(Subject group, Organisation home, GroupStory story, List<EvidenceRef> evidence, Dice dice) {}
