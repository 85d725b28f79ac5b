import HarnessModel

extension Labeller {
  /// The fields of a document, by where the document stands.
  enum DocumentFields {
    case standing, page
    case part(Int)

    var data: TextField {
      switch self {
      case .standing: TextField(.documentData)
      case .page: TextField(.pageData)
      case .part(let index): TextField(.partDocumentData, index)
      }
    }

    var title: TextField {
      switch self {
      case .standing: TextField(.documentTitle)
      case .page: TextField(.pageTitle)
      case .part(let index): TextField(.partTitle, index)
      }
    }

    func part(_ inner: Int) -> TextField {
      switch self {
      case .standing: TextField(.documentPart, inner)
      case .page: TextField(.pagePart, inner)
      case .part(let index): TextField(.partInner, index, inner)
      }
    }
  }

  /// Labels a text and the passages that it cites.
  static func label(
    _ block: TextBlock, _ source: TextSource, _ position: ConversationPosition, _ field: TextField,
    form: LabelledText.Form = .prose, base: ForeignText? = nil, _ emit: (LabelledText.Run) -> Void
  ) {
    emit(.init(source: source, position: position, field: field, text: block.text, form: form, base: base))
    for (index, citation) in block.citations.enumerated() {
      emit(
        .init(
          source: .citation, position: position, field: TextField(.citedText, index),
          text: citation.citedText))
      if let title = citation.title {
        emit(.init(source: .citation, position: position, field: TextField(.citedTitle, index), text: title))
      }
      if let url = citation.url {
        emit(.init(source: .citation, position: position, field: TextField(.citedURL, index), text: url))
      }
    }
  }

  /// Labels a document: its title apart, its text as that of whoever put it there.
  static func label(
    _ document: DocumentBlock, _ source: TextSource, _ position: ConversationPosition,
    _ fields: DocumentFields, form: LabelledText.Form = .prose, base: ForeignText? = nil,
    _ emit: (LabelledText.Run) -> Void
  ) {
    if let title = document.title {
      emit(.init(source: .title, position: position, field: fields.title, text: title))
    }
    if let context = document.context {
      emit(.init(source: source, position: position, field: TextField(.documentContext), text: context))
    }
    switch document.source {
    case .text(let text):
      emit(.init(source: source, position: position, field: fields.data, text: text, form: form, base: base))
    case .content(let blocks):
      for (index, block) in blocks.enumerated() {
        if case .text(let text) = block {
          label(text, source, position, fields.part(index), form: form, base: base, emit)
        } else {
          emit(.unreadable(source, position, fields.part(index)))
        }
      }
    case .base64, .file: emit(.unreadable(source, position, fields.data))
    case .url(let url):
      emit(.init(source: source, position: position, field: TextField(.documentURL), text: url))
      emit(.unreadable(source, position, fields.data))
    }
  }

  /// Labels a block that may not stand where it does: whatever it says is of unknown origin.
  static func labelMisplaced(
    _ block: ContentBlock, _ position: ConversationPosition, _ field: TextField,
    _ emit: (LabelledText.Run) -> Void
  ) {
    var inner = Labeller()
    inner.label(block, .user, position) { run in
      var run = run
      run.source = .unknownBlock
      run.field = field
      run.form = .prose
      emit(run)
    }
  }
}
