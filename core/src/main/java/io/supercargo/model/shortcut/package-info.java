/**
 * Hand-written shortcuts that generated builders mix in. Each one writes fields that could be
 * written by their Kubernetes names too; its Javadoc shows the YAML.
 */
@NullMarked
package io.supercargo.model.shortcut;

import org.jspecify.annotations.NullMarked;
