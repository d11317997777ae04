/**
 * Contracts of the ports and invariants of policies, a final test for each numbered clause. A test class of a host extends
 * the contract and says where the thing under test comes from; no clause can be left out. A store: {@link
 * org.tuoyu.tck.StoreContract}; a codec: {@link org.tuoyu.tck.CodecContract}; policies of one's own:
 *
 * <pre>{@code class OurPolicyTest extends PolicyInvariants { … }}</pre>
 *
 * as {@link org.tuoyu.tck.PolicyInvariants} shows. For properties of one's own, {@link org.tuoyu.tck.DomainValues} gives
 * values of the domain by type, {@link org.tuoyu.tck.Drawn} by name.
 */
@NullMarked
package org.tuoyu.tck;

import org.jspecify.annotations.NullMarked;
