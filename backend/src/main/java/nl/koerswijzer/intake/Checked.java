package nl.koerswijzer.intake;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a check of delivered files brought to light. The records are fit for use only when there are
 * no violations.
 *
 * @param violations sorted by file, record and field
 * @param records by kind, every kind in the order of the contract
 */
record Checked(List<Violation> violations, Map<String, List<ObjectNode>> records) {}
