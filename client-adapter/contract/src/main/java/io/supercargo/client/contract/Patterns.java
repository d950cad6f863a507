package io.supercargo.client.contract;

import java.util.List;

/** Kinds that between them have every way in which server-side apply merges. */
public final class Patterns {
  static final String CRD =
      """
      {"apiVersion":"apiextensions.k8s.io/v1","kind":"CustomResourceDefinition",
       "metadata":{"name":"widgets.test.supercargo.io"},
       "spec":{"group":"test.supercargo.io","scope":"Namespaced",
        "names":{"plural":"widgets","singular":"widget","kind":"Widget","listKind":"WidgetList"},
        "versions":[{"name":"v1","served":true,"storage":true,
         "subresources":{"status":{}},
         "schema":{"openAPIV3Schema":{"type":"object","properties":{
          "spec":{"type":"object","properties":{
           "size":{"type":"integer","minimum":0},
           "mode":{"type":"string","default":"fast"},
           "plain":{"type":"array","items":{"type":"string"}},
           "tags":{"type":"array","items":{"type":"string"},"x-kubernetes-list-type":"set"},
           "parts":{"type":"array","x-kubernetes-list-type":"map",
            "x-kubernetes-list-map-keys":["name","zone"],
            "items":{"type":"object","required":["name"],"properties":{
             "name":{"type":"string"},"zone":{"type":"string","default":"here"},
             "weight":{"type":"integer"},"notes":{"type":"array","items":{"type":"string"}}}}},
           "whole":{"type":"object","x-kubernetes-map-type":"atomic",
            "properties":{"a":{"type":"string"},"b":{"type":"string"}}},
           "split":{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"},
            "deep":{"type":"object","properties":{"c":{"type":"integer"}}}}},
           "map":{"type":"object","additionalProperties":{"type":"string"}},
           "free":{"type":"object","x-kubernetes-preserve-unknown-fields":true},
           "either":{"x-kubernetes-int-or-string":true}}},
          "status":{"type":"object","properties":{"phase":{"type":"string"}}}}}}}]}}
      """;

  private static final String POD_SPEC =
      """
      {"containers!":[
        {"name*":"a","image!":"i:1|i:2","args":["x|y","z"],"command":["c"],
         "env":[{"name*":"A","value":"1|2"},{"name*":"B","value":"1|2"},{"name*":"C","value":"3"},
                {"name*":"D","valueFrom":{"fieldRef":{"fieldPath":"metadata.name"}}}],
         "ports":[{"containerPort*":"#80","name":"http|web"},
                  {"containerPort*":"#90","protocol":"TCP|UDP"},{"containerPort*":"#91"}],
         "resources":{"limits":{"cpu":"1|1000m|500m","memory":"1Gi|1024Mi"},
                      "requests":{"cpu":"0.1|100m"}},
         "volumeMounts":[{"mountPath*":"/t","name*":"tmp"}],
         "livenessProbe":{"httpGet*":{"path":"/|/x","port*":"#80"},"periodSeconds":"#5|10"},
         "securityContext":{"runAsNonRoot":"?true|false","capabilities":{"drop":["ALL"]}}},
        {"name*":"b","image!":"j:1|j:2","imagePullPolicy":"Always|IfNotPresent"},
        {"name*":"c","image!":"k"}],
       "initContainers":[{"name*":"init","image*":"i:1"}],
       "volumes!":[{"name*":"tmp","emptyDir":{"sizeLimit":"1Gi|1024Mi"}},
                   {"name*":"conf","configMap*":{"name*":"x|y","defaultMode":"#420|256"}}],
       "nodeSelector":{"x":"1|2","y":"1"},
       "tolerations":[{"key*":"a","operator*":"Exists"},{"key*":"b","operator*":"Exists"}],
       "imagePullSecrets":[{"name*":"p"},{"name*":"q"}],
       "hostAliases":[{"ip*":"10.1.1.1","hostnames":["h|i"]}],
       "affinity":{"nodeAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":
         {"nodeSelectorTerms*":[{"matchExpressions":[{"key*":"k","operator*":"Exists"}]}]}}},
       "topologySpreadConstraints":[{"maxSkew*":"#1|2","topologyKey*":"t",
         "whenUnsatisfiable*":"DoNotSchedule"}],
       "terminationGracePeriodSeconds":"#10|20","serviceAccountName":"s|default",
       "securityContext":{"fsGroup":"#1|2","supplementalGroups":["#1|2","#3"]}}
      """;

  private static final String META =
      """
      "metadata*":{"name*":"NAME","labels":{"a":"1|2","b":"1|2","c":"3"},
        "annotations":{"n":"1|2","m":"x"}}
      """;

  private Patterns() {}

  /** Returns a pattern of each kind, for objects of that name. */
  public static List<Pattern> all(String name) {
    return List.of(
        pattern(
            """
            {"apiVersion*":"apps/v1","kind*":"Deployment",META,"spec!":{
              "replicas":"#1|2|3","paused":"?true|false","minReadySeconds":"#0|5",
              "selector!":{"matchLabels!":{"app!":"x"}},
              "strategy":{"type*":"RollingUpdate","rollingUpdate":{"maxSurge":"#1|2",
                "maxUnavailable":"25%|50%"}},
              "template!":{"metadata!":{"labels!":{"app!":"x","v":"1|2"}},"spec!":POD}}}
            """,
            name),
        pattern(
            """
            {"apiVersion*":"v1","kind*":"Service",META,"spec!":{
              "type":"ClusterIP|NodePort","selector":{"app":"x|y","t":"1"},
              "sessionAffinity":"None|ClientIP","externalIPs":["1.2.3.4"],
              "ports!":[{"port*":"#80","name!":"http|web","targetPort":"#80|8080"},
                        {"port*":"#90","name!":"more","protocol":"TCP|UDP"},
                        {"port*":"#91","name!":"most"}]}}
            """,
            name),
        pattern(
            """
            {"apiVersion*":"v1","kind*":"ConfigMap",META,"data":{"a":"1|2","b":"1|2","c":"3"},
             "binaryData":{"d":"AQID|AQI="}}
            """,
            name),
        pattern(
            """
            {"apiVersion*":"v1","kind*":"Secret",META,"data":{"a":"MQ==|Mg==","b":"MQ=="},
             "stringData":{"c":"1|2","a":"5"}}
            """,
            name),
        pattern(
            """
            {"apiVersion*":"v1","kind*":"ServiceAccount",META,
             "imagePullSecrets":[{"name*":"a"},{"name*":"b"},{"name*":"c"}],
             "secrets":[{"name*":"a"},{"name*":"b"}],
             "automountServiceAccountToken":"?true|false"}
            """,
            name),
        pattern(
            """
            {"apiVersion*":"networking.k8s.io/v1","kind*":"NetworkPolicy",META,"spec!":{
              "podSelector":{"matchLabels":{"a":"1|2"}},"policyTypes":["Ingress"],
              "ingress":[{"from":[{"podSelector":{"matchLabels":{"a":"1"}}}],
                "ports":[{"port*":"#80|81","protocol":"TCP"}]}]}}
            """,
            name),
        pattern(
            """
            {"apiVersion*":"networking.k8s.io/v1","kind*":"Ingress",META,"spec!":{
              "ingressClassName":"x|y","tls":[{"hosts*":["a.b|c.d"],"secretName":"t"}],
              "rules!":[{"host":"a.b|c.d","http*":{"paths*":[{"path*":"/|/x",
                "pathType*":"Prefix|Exact","backend*":{"service*":{"name*":"s|t",
                "port*":{"number*":"#80|81"}}}}]}}]}}
            """,
            name),
        pattern(
            """
            {"apiVersion*":"rbac.authorization.k8s.io/v1","kind*":"Role",META,
             "rules":[{"apiGroups*":[""],"resources*":["pods"],"verbs*":["get|list"]}]}
            """,
            name),
        pattern(
            """
            {"apiVersion*":"policy/v1","kind*":"PodDisruptionBudget",META,"spec":{
              "minAvailable":"#1|2","selector":{"matchLabels":{"a":"1|2"}}}}
            """,
            name),
        pattern(
            """
            {"apiVersion*":"autoscaling/v2","kind*":"HorizontalPodAutoscaler",META,"spec!":{
              "minReplicas":"#1|2","maxReplicas!":"#5|6",
              "scaleTargetRef!":{"apiVersion!":"apps/v1","kind!":"Deployment","name!":"w|v"},
              "metrics":[{"type*":"Resource","resource*":{"name*":"cpu","target*":{
                "type*":"Utilization","averageUtilization*":"#50|60"}}}]}}
            """,
            name),
        pattern(
            """
            {"apiVersion*":"batch/v1","kind*":"CronJob",META,"spec!":{
              "schedule!":"* * * * *|1 * * * *","suspend":"?true|false",
              "jobTemplate!":{"spec!":{"backoffLimit":"#1|2","template!":{
                "spec!":{"restartPolicy!":"Never","containers!":[
                  {"name*":"a","image!":"i|j","env":[{"name*":"A","value":"1|2"}]}]}}}}}}
            """,
            name),
        pattern(
            """
            {"apiVersion*":"test.supercargo.io/v1","kind*":"Widget",META,"spec!":{
              "size":"#1|2","mode":"slow|fast","plain":["a|b","c"],"tags":["a","b","c"],
              "parts":[{"name*":"p","weight":"#1|2","notes":["x|y"]},
                       {"name*":"q","zone":"here|there","weight":"#1|2"},{"name*":"r"}],
              "whole":{"a":"1|2","b":"1"},"split":{"a":"1|2","b":"1","deep":{"c":"#1|2"}},
              "map":{"a":"1|2","b":"1"},"free":{"x":{"y":"1|2","z":["1|2"]},"w":"#1|2"},
              "either":"5|6"},
             "status":{"phase":"x|y"}}
            """,
            name));
  }

  private static Pattern pattern(String json, String name) {
    String meta = META.strip().replace("NAME", name);
    return Pattern.of(json.replace("META", meta).replace("POD", POD_SPEC));
  }
}
