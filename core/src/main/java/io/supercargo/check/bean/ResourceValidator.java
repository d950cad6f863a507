package io.supercargo.check.bean;

import io.supercargo.check.ApiServer;
import io.supercargo.finding.Finding;
import io.supercargo.finding.Findings;
import io.supercargo.model.Resource;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Runs the rules and reports each finding at its property path; null is valid. */
public final class ResourceValidator implements ConstraintValidator<ValidResource, Resource> {
  /** Makes a validator; called by the provider. */
  public ResourceValidator() {}

  @Override
  public boolean isValid(@Nullable Resource resource, ConstraintValidatorContext context) {
    if (resource == null) {
      return true;
    }
    Findings findings = ApiServer.verdict(resource);
    if (findings.accepted()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    for (Finding finding : findings) {
      if (finding.refuses()) {
        report(finding, context);
      }
    }
    return false;
  }

  private static void report(Finding finding, ConstraintValidatorContext context) {
    String text = finding.fix().isEmpty() ? "" : ". " + finding.fix();
    ViolationPath.add(
        context.buildConstraintViolationWithTemplate(literal(finding.message() + text)),
        finding.path());
  }

  /** Messages are no templates: what a template would replace is kept as it is. */
  private static String literal(String message) {
    StringBuilder out = new StringBuilder(message.length() + 16);
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      if (c == '{' || c == '}' || c == '$' || c == '\\') {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }
}
