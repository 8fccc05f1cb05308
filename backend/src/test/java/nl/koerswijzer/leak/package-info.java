/** The proof that no answer depends on what its asker may not see; see docs/leak-proof.md. */
@NullMarked
package nl.koerswijzer.leak;

import org.jspecify.annotations.NullMarked;
