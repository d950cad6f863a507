package io.supercargo.check.service;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;

/** An EndpointSlice says of which type its addresses are. */
final class SliceAddressType extends Rule<String, Scope> {
  SliceAddressType() {
    super("endpoint-slice/address-type");
  }

  @Override
  public void check(String type, FieldPath at, Scope scope) {
    if (type.isEmpty()) {
      scope.problems().required(this, at, "IPv4, IPv6 or FQDN");
    } else {
      Declared.ENDPOINT_SLICE_ADDRESS_TYPE.check(this, type, at, scope);
    }
  }
}
