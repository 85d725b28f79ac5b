import Conversations
import HarnessModel

extension Passage {
  /// A passage that is nothing but one admitted URL.
  init(admitted admission: AdmittedSets.Admission) {
    self.init(
      source: admission.witness.source.kind, position: .beginning, text: admission.witness.url.bytes,
      isURL: true)
  }
}
