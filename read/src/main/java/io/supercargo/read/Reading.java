package io.supercargo.read;

import io.supercargo.finding.Finding;
import io.supercargo.finding.Findings;
import io.supercargo.finding.FindingsException;
import io.supercargo.model.Resource;
import io.supercargo.set.Entry;
import io.supercargo.set.Manifests;
import io.supercargo.set.ManifestsBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was read from one input: its documents in order, and all that is wrong with them. */
public final class Reading {
  private final String name;
  private final List<ReadDocument> documents;

  Reading(String name, List<ReadDocument> documents) {
    this.name = name;
    this.documents = Collections.unmodifiableList(documents);
  }

  /** Returns the documents, those of a {@code kind: List} one by one; empty ones are left out. */
  public List<ReadDocument> documents() {
    return documents;
  }

  /** Returns everything that is wrong, in the order of the text. */
  public Findings findings() {
    List<Finding> findings = new ArrayList<>();
    for (ReadDocument document : documents) {
      findings.addAll(document.findings());
    }
    return Findings.of(findings);
  }

  /** Returns the resources that are usable, in order. */
  public List<Resource> resources() {
    return manifests().resources();
  }

  /** Returns a set of the resources that are usable, which knows where each was written. */
  public Manifests manifests() {
    ManifestsBuilder builder = Manifests.builder(name);
    for (ReadDocument document : documents) {
      Entry entry = document.isUsable() ? document.entry() : null;
      if (entry != null) {
        builder.add(entry);
      }
    }
    return builder.build();
  }

  /**
   * Returns a set of all resources.
   *
   * @throws FindingsException if anything forbids to use one of them, listing every finding
   */
  public Manifests orThrow() {
    findings().throwIfErrors();
    return manifests();
  }
}
