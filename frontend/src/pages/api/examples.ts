/** Questions that any register can answer: none names a record. They are checked against the contract. */
export const examples = {
  stopped: `query {
  projects(first: 20, filter: { phases: [STOPPED] }) {
    edges {
      node {
        name
        phase { asOf }
        decisions { date subject outcome }
      }
    }
  }
}`,
  municipalities: `query {
  municipalities {
    name
    projectCount
    sources { at source { title date } }
  }
}`,
  sources: `query Sources($words: String = "preventie") {
  sources(first: 10, filter: { text: $words }) {
    totalCount
    edges { node { title publisher date url } }
  }
}`,
} as const

export type Example = keyof typeof examples

/** The types and fields of the contract, with what each means. */
const description = '{ __schema { types { name kind description fields { name description } enumValues { name } } } }'

/** A question as an address that a browser can open. */
const addressOf = (query: string) => `/graphql?${new URLSearchParams({ query })}`

export const descriptionAddress = addressOf(description)

export const exampleAddress = (example: Example) => addressOf(examples[example])
